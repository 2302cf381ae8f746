package boundary.capture;

import java.util.List;

/// Tokens that were recognised.
///
/// @param from index of the first token
/// @param to index after the last one
/// @param senses what they say
/// @param weight decides between findings of the same tokens: the higher wins
record Finding(int from, int to, List<Sense> senses, int weight) {

    static Finding of(int from, int to, Sense sense) {
        return new Finding(from, to, List.of(sense), 2);
    }

    int length() {
        return to - from;
    }
}
