package org.heddle.ui.keys;

import java.util.List;
import java.util.stream.Stream;

/// Everything that a key does in the window: where it works, in which words, under which keys at first.
/// What has chords can be put under other keys; what has only caps cannot.
public enum Act {
    UNDO(Place.EVERYWHERE, "undo", "Shortcut+Z"),
    REDO(Place.EVERYWHERE, "redo", "Shortcut+Y", "Shortcut+Shift+Z"),
    QUICK_SEARCH(Place.EVERYWHERE, "quick search", "Shortcut+K"),
    SEARCH(Place.EVERYWHERE, "search everywhere", "Shortcut+Shift+F"),
    ROOMS(Place.EVERYWHERE, "rooms", List.of("Alt 1–8")),
    CHROME(Place.EVERYWHERE, "hide or show the bars", "H"),
    PANES(Place.EVERYWHERE, "next pane, back with Shift", "F6"),
    KEYS(Place.EVERYWHERE, "all keys", "F1"),
    NEW_PROJECT(Place.EVERYWHERE, "new or other project", "Shortcut+N"),
    OPEN_PROJECT(Place.EVERYWHERE, "open a project", "Shortcut+O"),
    IMPORT(Place.EVERYWHERE, "import files", "Shortcut+I"),
    QUIT(Place.EVERYWHERE, "close the window", "Shortcut+Q"),

    CARET(Place.TEXT, "move the caret, with Shift select", List.of("← → ↑ ↓")),
    CARET_WORD(Place.TEXT, "word by word", List.of("Ctrl ←", "Ctrl →")),
    CARET_LINE(Place.TEXT, "line; with Ctrl the text", List.of("Home", "End")),
    SENTENCE(Place.TEXT, "sentence, then turn", List.of("Ctrl L")),
    ALL_TEXT(Place.TEXT, "everything", List.of("Ctrl A")),
    COPY(Place.TEXT, "copy", List.of("Ctrl C")),
    LET_GO(Place.TEXT, "let go", List.of("Esc")),

    PICK(Place.CODE, "pick or make a code", "C", "ENTER"),
    FAVOURITES(Place.CODE, "favourites", List.of("1–9")),
    LAST_CODE(Place.CODE, "last code", "R"),
    IN_VIVO(Place.CODE, "in vivo", "V"),
    COMMENT(Place.CODE, "comment", "M"),
    MEMO(Place.CODE, "memo", "Shift+M"),
    MEMO_WIDE(Place.CODE, "memo with more room, while writing", List.of("F11")),
    RECODE(Place.CODE, "another code", "Shift+C"),
    STAR(Place.CODE, "star, or take it away", "S"),
    UNCODE(Place.CODE, "uncode", "DELETE"),
    END_BACK(Place.CODE, "end of the coding back", "Alt+LEFT"),
    END_ON(Place.CODE, "end of the coding on", "Alt+RIGHT"),
    START_BACK(Place.CODE, "start of the coding back", "Alt+Shift+LEFT"),
    START_ON(Place.CODE, "start of the coding on", "Alt+Shift+RIGHT"),
    NEXT_CODING(Place.CODE, "next coding", "F3"),
    PREVIOUS_CODING(Place.CODE, "previous coding", "Shift+F3"),
    LINK(Place.CODE, "link two passages: here, then there", "L"),
    OVERLAPS(Place.CODE, "next of overlapping", "O"),
    NEXT_UNCODED(Place.CODE, "next uncoded", "F4"),
    PREVIOUS_UNCODED(Place.CODE, "previous uncoded", "Shift+F4"),
    LINES(Place.CODE, "line by line", "F7"),
    READ(Place.CODE, "read, needs no code", List.of("Space")),
    FILTER(Place.CODE, "filter the codebook", "SLASH"),
    FIND(Place.CODE, "find here", "Shortcut+F"),
    NEXT_HIT(Place.CODE, "next hit", "Shortcut+G"),
    PREVIOUS_HIT(Place.CODE, "previous hit", "Shortcut+Shift+G"),
    NEXT_SOURCE(Place.CODE, "next source", "Shortcut+PAGE_DOWN"),
    PREVIOUS_SOURCE(Place.CODE, "previous source", "Shortcut+PAGE_UP"),
    LARGER(Place.CODE, "larger letters", "Shortcut+PLUS", "Shortcut+EQUALS", "Shortcut+ADD"),
    SMALLER(Place.CODE, "smaller letters", "Shortcut+MINUS", "Shortcut+SUBTRACT"),
    USUAL_SIZE(Place.CODE, "usual letters", "Shortcut+DIGIT0"),

    QUOTE_SHOW(Place.BESIDE, "show in the text", List.of("Enter")),
    QUOTE_CONTEXT(Place.BESIDE, "what stands around it", "SPACE"),
    QUOTE_RECODE(Place.BESIDE, "another code", "Shift+C"),
    QUOTE_COMMENT(Place.BESIDE, "comment", "M"),
    QUOTE_STAR(Place.BESIDE, "star, or take it away", "S"),

    TREE_APPLY(Place.CODEBOOK, "give the words this code", List.of("Enter")),
    TREE_RENAME(Place.CODEBOOK, "rename", List.of("F2")),
    TREE_EDIT(Place.CODEBOOK, "definition and rules", List.of("F4")),
    TREE_BELOW(Place.CODEBOOK, "new code below", List.of("Insert")),
    TREE_MOVE(Place.CODEBOOK, "move", List.of("Alt ↑", "Alt ↓")),
    TREE_NEST(Place.CODEBOOK, "a level deeper, higher", List.of("Alt →", "Alt ←")),
    TREE_CUT(Place.CODEBOOK, "cut, paste below another", List.of("Ctrl X", "Ctrl V")),
    TREE_DELETE(Place.CODEBOOK, "delete", List.of("Shift Del")),

    VERDICTS(Place.VERIFY, "agree, disagree, query", List.of("A", "D", "Q")),
    VERIFY_COMMENT(Place.VERIFY, "comment", List.of("M")),
    VERIFY_ON(Place.VERIFY, "keep comment, go on", List.of("Enter")),
    OTHER_CODE(Place.VERIFY, "suggest another code", List.of("C")),
    EDGES(Place.VERIFY, "suggest other edges", List.of("E")),
    DROP(Place.VERIFY, "suggest to drop it", List.of("X")),
    MISSED(Place.VERIFY, "missed passage", List.of("N")),
    HAS_READ(Place.VERIFY, "unmarked text is read", List.of("R")),
    VERIFY_STEP(Place.VERIFY, "step", List.of("↑", "↓")),
    UNDECIDED(Place.VERIFY, "next undecided", List.of("U", "Enter")),

    HIT_STEP(Place.SEARCH, "hit", List.of("↑", "↓")),
    HIT_CODE(Place.SEARCH, "code the hit", List.of("C")),
    HIT_FAVOURITE(Place.SEARCH, "favourites", List.of("1–9")),
    HIT_ANSWER(Place.SEARCH, "accept or reject a proposal", List.of("A", "X")),
    HIT_ACCEPT_ALL(Place.SEARCH, "accept all shown", List.of("Ctrl A")),
    HIT_ACCEPT_FOUND(Place.SEARCH, "accept all found", List.of("Ctrl Shift A")),
    HIT_OPEN(Place.SEARCH, "open in Code", List.of("Enter")),

    QUOTES_COPY(Place.QUOTES, "copy the marked quotes", List.of("Ctrl C")),
    QUOTES_ALL(Place.QUOTES, "mark all", List.of("Ctrl A")),
    QUOTES_SELECT(Place.QUOTES, "select for the paper", List.of("S")),
    QUOTES_STAR(Place.QUOTES, "star, or take it away", List.of("Shift S")),
    QUOTES_ORDER(Place.QUOTES, "up, down among its code", List.of("Alt ↑", "Alt ↓")),
    FORM_LEAVE_OUT(Place.QUOTES, "printed form: leave out what is selected", List.of("Ctrl .")),
    FORM_INSERT(Place.QUOTES, "printed form: words in brackets", List.of("Ctrl B")),
    FORM_EMPHASISE(Place.QUOTES, "printed form: emphasise", List.of("Ctrl E")),
    FORM_KEEP(Place.QUOTES, "printed form: keep", List.of("Ctrl Enter")),
    QUOTES_OPEN(Place.QUOTES, "open in Code", List.of("Enter")),

    CELLS(Place.AGREEMENT, "both, first, second, neither", List.of("1–4")),
    DIFFERENCES(Place.AGREEMENT, "differences, and back", List.of("D", "Esc")),
    SETTLE_WAYS(Place.AGREEMENT, "keep one, the other, both, neither, new", List.of("1–5")),
    SETTLE(Place.AGREEMENT, "settle the difference", List.of("Enter")),
    DIFFERENCE_STEP(Place.AGREEMENT, "next, previous difference", List.of("N", "P")),
    AGREEMENT_OPEN(Place.AGREEMENT, "open the passage in Code", List.of("Enter")),

    MEMO_FIND(Place.MEMOS, "find in memos", List.of("Ctrl F")),
    MEMO_PREVIEW(Place.MEMOS, "preview, and back", List.of("Ctrl E")),
    MEMO_DONE(Place.MEMOS, "done: back to the list or the text", List.of("Ctrl Enter", "Esc")),

    MATRIX_WRITE(Place.MATRIX, "write in the cell", List.of("Enter", "F2")),
    MATRIX_CONFIRM(Place.MATRIX, "confirm the cell", List.of("Ctrl Enter")),
    MATRIX_PASSAGES(Place.MATRIX, "passages under it, and back", List.of("Tab", "Esc")),
    MATRIX_COLUMN(Place.MATRIX, "move the column", List.of("Alt ←", "Alt →")),
    MATRIX_READ(Place.MATRIX, "read down, read along", List.of("F7", "F8")),

    SETUP_EDIT(Place.SETUP, "change a cell", List.of("Enter", "F2")),
    SETUP_SEVERAL(Place.SETUP, "several rows at once", List.of("Shift ↑ ↓")),
    SETUP_EMPTY(Place.SETUP, "empty a cell", List.of("Del"));

    private final Place place;
    private final String words;
    private final List<Chord> chords;
    private final List<String> caps;

    /// Where keys work. The same key may do different things in places that never have the focus together.
    public enum Place {
        EVERYWHERE("Everywhere"), TEXT("Select in the text"), CODE("Code"), BESIDE("Quotes beside the text"), CODEBOOK("Codebook"),
        VERIFY("Verify"), SEARCH("Search"), QUOTES("Quotes"), MEMOS("Memos"), AGREEMENT("Agreement"), MATRIX("Framework matrix"), SETUP("Setup");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    Act(Place place, String words, String... chords) {
        this.place = place;
        this.words = words;
        this.chords = Stream.of(chords).map(Chord::read).map(chord -> chord.orElseThrow()).toList();
        caps = List.of();
    }

    Act(Place place, String words, List<String> caps) {
        this.place = place;
        this.words = words;
        this.caps = caps;
        chords = List.of();
    }

    public Place place() {
        return place;
    }

    public String words() {
        return words;
    }

    public boolean canChange() {
        return !chords.isEmpty();
    }

    List<Chord> firstChords() {
        return chords;
    }

    List<String> fixedCaps() {
        return caps;
    }
}
