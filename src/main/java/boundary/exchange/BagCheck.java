package boundary.exchange;

import boundary.exchange.BundleHealth.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks a bag against its own lists: every file that they name is there and is what they say, and no other is.
final class BagCheck {
    private static final int LONGEST_LIST = 20_000_000;
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");

    private final BundleZip zip;
    private final Map<String, PackedPart> parts;
    private final Set<String> spoilt;
    private final BundleCheck.Notes notes;

    /// @param parts what tells each file from every other; a file that can't be unpacked is not among them
    /// @param spoilt the files that certainly were changed
    BagCheck(BundleZip zip, Map<String, PackedPart> parts, Set<String> spoilt, BundleCheck.Notes notes) {
        this.zip = zip;
        this.parts = parts;
        this.spoilt = spoilt;
        this.notes = notes;
    }

    void check() throws IOException {
        spoilt.stream().sorted().forEach(name -> notes.note(Kind.CHANGED, name, 0, null));
        if (!text(Bag.DECLARATION).equals(Bag.DECLARED) && !spoilt.contains(Bag.DECLARATION)) {
            notes.note(Kind.BAG, Bag.DECLARATION, 0, null);
        }
        compare(Bag.MANIFEST, true);
        compare(Bag.TAG_MANIFEST, false);
        if (!parts.containsKey(Bag.INFO)) {
            notes.note(Kind.MISSING, Bag.INFO, 0, null);
        }
    }

    private void compare(String list, boolean payload) throws IOException {
        Map<String, String> listed = listed(list);
        for (var line : listed.entrySet()) {
            String name = line.getKey();
            PackedPart part = parts.get(name);
            if (!zip.has(name)) {
                notes.note(Kind.MISSING, name, 0, null);
            } else if (part != null && !part.sha256().equals(line.getValue()) && !isExplained(name, list)) {
                notes.note(Kind.CHANGED, name, 0, null);
            }
        }
        for (String name : zip.entries().keySet()) {
            boolean mine = name.startsWith(Bag.PAYLOAD) == payload && !name.equals(Bag.TAG_MANIFEST);
            if (mine && !listed.containsKey(name)) {
                notes.note(Kind.ADDED, name, 0, null);
            }
        }
    }

    /// Where a file and its line differ, and one of both was certainly changed, that one is to blame.
    private boolean isExplained(String name, String list) {
        return spoilt.contains(name) || spoilt.contains(list);
    }

    private Map<String, String> listed(String list) throws IOException {
        var listed = new LinkedHashMap<String, String>();
        String text = text(list);
        boolean readable = !text.isEmpty() && text.endsWith("\n");
        for (String line : text.split("\n", -1)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                readable &= listed.put(matcher.group(2), matcher.group(1)) == null;
            } else {
                readable &= line.isEmpty();
            }
        }
        if (!readable && !spoilt.contains(list)) {
            notes.note(Kind.BAG, list, 0, null);
        }
        return listed;
    }

    /// {@return what a small file says; nothing where it is not there or not small}
    private String text(String name) throws IOException {
        PackedPart part = parts.get(name);
        if (part == null || part.size() > LONGEST_LIST) {
            return "";
        }
        try (InputStream in = zip.content(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
