package org.heddle.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.report.Counted;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.store.sql.Sql;
import org.heddle.store.sql.StoreException;
import org.heddle.store.table.Tables;

/// Examines a project file: nothing in it may contradict anything else. Changes nothing.
final class Doctor {
    private final Sql sql;
    private final Tables tables;

    Doctor(Sql sql, Tables tables) {
        this.sql = sql;
        this.tables = tables;
    }

    List<Proof> prove() {
        var proofs = new ArrayList<Proof>();
        proofs.addAll(examined("database", () -> List.of(database())));
        proofs.addAll(examined("references",
                () -> List.of(count("references", "PRAGMA foreign_key_check", "Every reference leads somewhere",
                        new Faulty("reference leads", "references lead", " nowhere")))));
        proofs.addAll(examined("anchors", this::texts));
        proofs.addAll(examined("codebook", () -> List.of(count("codebook", """
                WITH RECURSIVE reached (id) AS (
                    SELECT id FROM code WHERE parent_id IS NULL UNION SELECT c.id FROM code c JOIN reached r ON c.parent_id = r.id)
                SELECT id FROM code WHERE id NOT IN (SELECT id FROM reached)
                """, "Every code hangs in the tree", new Faulty("code hangs", "codes hang", " nowhere in the tree")))));
        proofs.addAll(examined("checks", () -> List.of(count("checks", """
                SELECT k.id FROM coding_check k JOIN coding g ON g.id = k.coding_id WHERE k.checker_id = g.coder_id
                """, "Nobody checked an own coding", new Faulty("check is", "checks are", " of the checker's own coding")))));
        proofs.addAll(examined(Proof.UNUSED_TEXTS, () -> List.of(count(Proof.UNUSED_TEXTS, """
                SELECT id FROM text WHERE id NOT IN (SELECT text_id FROM source)
                    AND sha256 NOT IN (SELECT sha256 FROM undo_step WHERE sha256 IS NOT NULL)
                """, "No text lies about unused", new Faulty("text belongs", "texts belong", " to no source")))));
        return proofs;
    }

    /// What cannot be read is a fault too, and does not stop the other examinations.
    private static List<Proof> examined(String name, Supplier<List<Proof>> examination) {
        try {
            return examination.get();
        } catch (StoreException | Refusal unreadable) {
            return List.of(new Proof(name, false, "This part of the file can no longer be read."));
        }
    }

    private Proof database() {
        var found = sql.list("PRAGMA integrity_check", row -> row.getString(1));
        boolean sound = found.equals(List.of("ok"));
        return new Proof("database", sound, sound ? "SQLite finds the file whole."
                : "SQLite finds %s in the file.".formatted(Counted.of(found.size(), "fault")));
    }

    private Proof count(String name, String query, String sound, Faulty faulty) {
        int faults = sql.list(query, _ -> true).size();
        return new Proof(name, faults == 0, said(faults, sound, faulty));
    }

    /// One source in memory at a time.
    private List<Proof> texts() {
        int hashes = 0;
        int lengths = 0;
        int turns = 0;
        int anchors = 0;
        int pointers = 0;
        List<Source> sources = tables.sources.all();
        for (Source source : sources) {
            String text = tables.sources.text(source.id());
            hashes += SourceText.sha256(text).equals(source.sha256()) ? 0 : 1;
            boolean measured = text.length() == source.length() && text.codePointCount(0, text.length()) == source.characters();
            lengths += measured ? 0 : 1;
            turns += (int) tables.sources.turns(source.id()).stream().filter(turn -> turn.end() > text.length()).count();
            anchors += (int) tables.examples.of(source.id()).stream().filter(example -> !isAnchored(example.span(), text)).count();
            pointers += (int) pointers(source.id()).filter(span -> !isAnchored(span, text)).count();
            anchors += (int) tables.progress.considered(source.id()).stream().filter(read -> !isAnchored(read.span(), text)).count();
            anchors += (int) tables.quotes.of(source.id()).stream().flatMap(quote -> quote.parts().stream()).flatMap(part -> part.place().stream())
                    .filter(place -> place.source().equals(source.id()) && !isAnchored(place.span(), text)).count();
            anchors += (int) tables.codings.of(source.id()).stream().filter(coding -> !isAnchored(coding.span(), text)).count();
        }
        return List.of(
                new Proof("hashes", hashes == 0, said(hashes, "Every text is the one that was imported",
                        new Faulty("text is", "texts are", " not as imported"))),
                new Proof("lengths", lengths == 0, said(lengths, "Every text has its recorded length",
                        new Faulty("text has", "texts have", " another length than recorded"))),
                new Proof("turns", turns == 0, said(turns, "Every turn lies inside its text",
                        new Faulty("turn reaches", "turns reach", " beyond the end of the text"))),
                new Proof("anchors", anchors == 0, said(anchors, "Every coding, example and published word lies inside its text",
                        new Faulty("coding, example or published word does", "codings, examples or published words do", " not lie inside the text"))),
                new Proof("pointers", pointers == 0, said(pointers, "Every passage of a memo, coding note, link or register lies inside its text",
                        new Faulty("passage of a memo, coding note, link or register does", "passages of memos, coding notes, links or registers do",
                                " not lie inside the text"))));
    }

    private Stream<TextSpan> pointers(SourceId source) {
        var memos = tables.memos.pointingTo(source).stream().flatMap(memo -> memo.links().stream()).flatMap(link -> link
                instanceof MemoLink.ToPassage(var where, var span) && where.equals(source) ? Stream.of(span) : Stream.of());
        var notes = tables.notes.of(source).stream().flatMap(note -> note.statements().stream()).flatMap(one -> one.passages().stream());
        var quotations = tables.matrices.quoting(source).stream().flatMap(cell -> cell.quotations().stream())
                .filter(one -> one.source().equals(source)).map(Passage::span);
                var links = tables.links.of(source).stream().flatMap(link -> Stream.of(link.from(), link.to()));
        var shown = tables.links.entries().stream().flatMap(entry -> entry.passages().stream());
        var passages = Stream.concat(links, shown).filter(passage -> passage.source().equals(source)).map(Passage::span);
        return Stream.of(memos, notes, quotations, passages).flatMap(spans -> spans);
    }

    private static boolean isAnchored(TextSpan span, String text) {
        return span.end() <= text.length() && !SourceText.cutsCodePoint(text, span.start()) && !SourceText.cutsCodePoint(text, span.end());
    }

    /// What is wrong with one thing, and with several.
    private record Faulty(String one, String several, String with) {
        String sentence(int faults) {
            return faults + " " + (faults == 1 ? one : several) + with + ".";
        }
    }

    private static String said(int faults, String sound, Faulty faulty) {
        return faults == 0 ? sound + "." : faulty.sentence(faults);
    }
}
