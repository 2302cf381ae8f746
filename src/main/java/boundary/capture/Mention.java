package boundary.capture;

/// Tokens that may name a client.
///
/// @param from index of the first token
/// @param to index after the last one
/// @param score how likely: 100 and more is the whole name
/// @param weak whether so little was typed, or so much amiss, that it counts only where a name is expected
/// @param whole whether all words of the name stand there
record Mention(int client, int from, int to, int score, boolean weak, boolean whole) {
    Mention placed(int begin, int bonus) {
        return new Mention(client, begin, to, score + bonus, weak, whole);
    }
}
