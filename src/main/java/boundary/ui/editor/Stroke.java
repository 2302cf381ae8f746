package boundary.ui.editor;

import boundary.letter.Ink;

/// How words look in the editor: their ink, and whether advice is about them, which is no part of the letter.
record Stroke(Ink ink, boolean advised) {
    static final Stroke PLAIN = new Stroke(Ink.PLAIN, false);

    Stroke withInk(Ink next) {
        return new Stroke(next, advised);
    }

    Stroke withAdvised(boolean next) {
        return new Stroke(ink, next);
    }
}
