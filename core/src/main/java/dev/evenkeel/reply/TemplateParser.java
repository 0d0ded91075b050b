package dev.evenkeel.reply;

import dev.evenkeel.reply.TemplateText.Passage;
import dev.evenkeel.reply.TemplateText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a template's text from left to right, once. */
final class TemplateParser {

    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private final StringBuilder wording = new StringBuilder();
    private boolean inPassage;

    TemplateParser(String text) {
        this.text = text;
    }

    List<Passage> passages() {
        int at = 0;
        while (at < text.length()) {
            int mark = nextMark(at);
            wording.append(text, at, mark);
            at = mark;
            if (at == text.length()) {
                break;
            }
            char c = text.charAt(at);
            if (c == '{') {
                at = slot(at);
            } else if (c == '[') {
                require(!inPassage, at, "passages do not nest");
                endPassage(false);
                inPassage = true;
            } else if (c == ']') {
                require(inPassage, at, "']' without '['");
                endPassage(true);
                inPassage = false;
            } else {
                require(false, at, "'}' without '{'");
            }
            at++;
        }
        require(!inPassage, text.length(), "'[' is not closed");
        endPassage(false);
        return passages;
    }

    /** The offset of the next brace or bracket, or of the end. */
    private int nextMark(int from) {
        int at = from;
        while (at < text.length() && "{}[]".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Returns the offset of the closing brace. */
    private int slot(int open) {
        int close = text.indexOf('}', open);
        require(close > open, open, "'{' is not closed");
        int from = open;
        Optional<Slot> slot = Slot.find(text.substring(open + 1, close));
        require(slot.isPresent(), from, "no such slot");
        endWording();
        pieces.add(new Piece.Fact(slot.get()));
        return close;
    }

    private void endPassage(boolean optional) {
        endWording();
        if (!pieces.isEmpty()) {
            passages.add(Passage.of(optional, pieces));
        }
        pieces = new ArrayList<>();
    }

    private void endWording() {
        if (wording.length() > 0) {
            pieces.add(new Piece.Wording(wording.toString()));
            wording.setLength(0);
        }
    }

    private static void require(boolean holds, int offset, String problem) {
        if (!holds) {
            throw new IllegalArgumentException("template: offset " + offset + ": " + problem);
        }
    }
}
