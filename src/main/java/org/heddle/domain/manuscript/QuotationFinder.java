package org.heddle.domain.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heddle.domain.manuscript.Block.Kind;
import org.heddle.domain.manuscript.QuotationMarks.Marked;

/// Finds the quotations of a paper: between marks, set off as a block, or alone in a cell.
public final class QuotationFinder {
    private static final int FEWEST_UNMARKED = 5;
    private static final int CONTEXT = 80;
    private static final Set<String> QUOTE_COLUMNS = Set.of("quote", "quotes", "quotation", "quotations", "extract", "extracts", "example", "examples",
            "excerpt", "illustrative", "verbatim");
    private static final Pattern ATTRIBUTED = Pattern.compile("\\s*(?:[(\\[]([^()\\[\\]\\n]{1,90})[)\\]]|[—–]\\s*([^\\n()]{1,60}))\\.?\\s*$");
    private static final Pattern LABELLED = Pattern.compile("^\\s*([^:\\n“‘\"]{1,40}):\\s+(?=\\S)");
    private static final Pattern REFERENCES = Pattern.compile("(?iU)[\\s\\d.]*(references|bibliography|works cited|literature|literatur|références|referencias)[\\s:]*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final KnownVoices known;
    private final Beside beside;
    private final List<Quotation> found = new ArrayList<>();

    public QuotationFinder(KnownVoices known) {
        this.known = known;
        beside = new Beside(known);
    }

    public List<Quotation> in(Manuscript paper) {
        found.clear();
        boolean inReferences = false;
        for (int at = 0; at < paper.blocks().size(); at++) {
            Block block = paper.blocks().get(at);
            boolean isHeading = block.kind() == Kind.HEADING;
            boolean isReferences = REFERENCES.matcher(block.text()).matches();
            inReferences = isReferences && block.kind() != Kind.NOTE || inReferences && !isHeading;
            // Word keeps notes behind the paper's last page, wherever they are called from.
            if (!isHeading && (!inReferences || block.kind() == Kind.NOTE)) {
                block(block, at + 1 < paper.blocks().size() ? paper.blocks().get(at + 1).text().strip() : "");
            }
        }
        return List.copyOf(found);
    }

    private void block(Block block, String next) {
        List<Marked> marked = new QuotationMarks(block.text()).all();
        boolean isWhole = switch (block.kind()) {
            case QUOTE, SET_IN, CELL -> !isCoveredBy(marked, block);
            case PARAGRAPH, HEADING, NOTE -> false;
        };
        if (isWhole) {
            lines(block).forEach(line -> whole(block, line));
        }
        if (!isWhole || block.kind() == Kind.SET_IN) {
            marked(block, marked, next);
        }
    }

    /// Marks around nearly everything: they are the quotation, not speech inside it.
    private boolean isCoveredBy(List<Marked> marked, Block block) {
        if (block.kind() == Kind.CELL && !isQuoteColumn(block)) {
            return !marked.isEmpty();
        }
        long inside = marked.stream().mapToLong(one -> letters(block.text().substring(one.start(), one.end()))).sum();
        return !marked.isEmpty() && letters(block.text().substring(0, marked.getFirst().start())) <= labelled(block.text())
                && inside * 2 > letters(block.text());
    }

    private static long letters(String words) {
        return words.chars().filter(Character::isLetter).count();
    }

    private long labelled(String text) {
        Matcher label = LABELLED.matcher(text);
        return label.find() && known.isAttribution(label.group(1)) ? label.group(1).chars().filter(Character::isLetter).count() : 0;
    }

    /// A talk between several people, one to a line, is a quotation of each.
    private List<String> lines(Block block) {
        List<String> lines = block.text().lines().filter(line -> !line.isBlank()).toList();
        boolean isTalk = lines.size() > 1 && lines.stream().allMatch(line -> labelled(line) > 0);
        return isTalk ? lines : List.of(block.text());
    }

    private void whole(Block block, String words) {
        String text = words.strip();
        String attribution = "";
        Matcher behind = ATTRIBUTED.matcher(text);
        if (behind.find()) {
            String who = Optional.ofNullable(behind.group(1)).orElse(String.valueOf(behind.group(2)));
            if (known.isAttribution(who)) {
                attribution = who.strip();
                text = text.substring(0, behind.start()).strip();
            }
        }
        Matcher label = LABELLED.matcher(text);
        if (attribution.isEmpty() && label.find() && known.isAttribution(label.group(1))) {
            attribution = label.group(1).strip();
            text = text.substring(label.end()).strip();
        }
        boolean isMarked = block.kind() == Kind.QUOTE || isQuoteColumn(block) || !attribution.isEmpty();
        String who = attribution.isEmpty() ? beside.of("", "", block) : attribution;
        boolean isSetOff = block.kind() == Kind.QUOTE && !attribution.isEmpty() && text.chars().anyMatch(Character::isLetter);
        if (isSetOff || BLANKS.split(text).length >= FEWEST_UNMARKED) {
            add(new Quotation(0, text, List.of(), block.place(), who, "", "", isMarked));
        }
    }

    private static boolean isQuoteColumn(Block block) {
        return BLANKS.splitAsStream(block.column().toLowerCase(Locale.ROOT)).anyMatch(QUOTE_COLUMNS::contains);
    }

    /// A mark that does not close, but opens the next paragraph again, is that of a quotation over several paragraphs.
    private void marked(Block block, List<Marked> all, String next) {
        String text = block.text();
        int free = 0;
        for (Marked one : all) {
            String before = text.substring(free, one.start());
            String after = text.substring(one.end());
            List<String> readings = one.ends().stream().map(end -> text.substring(one.start() + 1, end)).map(String::strip)
                    .filter(words -> words.chars().anyMatch(Character::isLetterOrDigit)).toList();
            if (!readings.isEmpty()) {
                String words = readings.getFirst();
                String inside = inside(words);
                String who = inside.isEmpty() ? beside.of(before, after, block) : inside;
                String said = inside.isEmpty() ? words : ATTRIBUTED.matcher(words).replaceFirst("");
                add(new Quotation(0, said, readings.subList(1, readings.size()), block.place(), who, last(before), after.substring(0, Math.min(CONTEXT, after.length())),
                        one.isClosed() || next.startsWith(text.substring(one.start(), one.start() + 1))));
            }
            free = one.end();
        }
    }

    /// An attribution that stands before the closing mark.
    private String inside(String words) {
        Matcher behind = ATTRIBUTED.matcher(words);
        return behind.find() && behind.group(1) != null && known.isAttribution(behind.group(1)) && !words.substring(behind.start()).strip().startsWith("[")
                ? behind.group(1).strip() : "";
    }

    private static String last(String before) {
        return before.substring(Math.max(0, before.length() - CONTEXT));
    }

    private void add(Quotation quotation) {
        found.add(quotation.numbered(found.size() + 1));
    }
}
