import csv, hashlib, json
sha = lambda *parts: hashlib.sha256(b"".join(parts)).digest()
leaves, head = {}, sha(b"JOURNAL")
for row in csv.DictReader(open("data/chain/links.csv", encoding="utf-8")):
    number, leaf = int(row["sequence"]), bytes.fromhex(row["leaf"])
    head = sha(head, leaf, number.to_bytes(8, "big"), int(row["written_at_ms"]).to_bytes(8, "big", signed=True))
    assert head.hex() == row["head"] and number == len(leaves) + 1, ("link", number)
    leaves[number] = leaf
assert head.hex() == "HEAD", "head"
for line in open("data/chain/contents.jsonl", encoding="utf-8"):
    one = json.loads(line)
    leaf = sha(bytes.fromhex(one["salt"]), one["content"].encode("utf-8"))
    assert leaf == leaves[one["sequence"]], ("content", one["sequence"])
print("the chain is whole:", len(leaves), "links, head", head.hex())
