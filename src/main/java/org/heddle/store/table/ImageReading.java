package org.heddle.store.table;

import java.util.Map;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.People;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.TakenIn;
import org.heddle.domain.merging.image.Part.Asked;
import org.heddle.domain.merging.image.Part.Label;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.quotes.AttributionTemplate;

/// Reads everything in a project at once, sealed work included: for merging, which shows none of it.
public final class ImageReading {
    private ImageReading() {}

    public static ProjectImage of(Tables tables) {
        return beside(new ProjectImage(), tables);
    }

    /// What is the same in the other image stands in memory once: hundreds of thousands of codings are most of a large study.
    public static ProjectImage beside(ProjectImage other, Tables tables) {
        var image = new ProjectImage();
        people(tables, image);
        sources(tables, image);
        codebook(tables, image);
        codings(tables, image, other.of(Part.CODINGS));
        tables.memos.all().forEach(image::put);
        tables.notes.all().forEach(note -> image.of(Part.NOTES).put(note.id(), note));
        tables.notes.headings().forEach(code -> image.of(Part.HEADINGS).put(code, code));
        tables.quotes.all().forEach(quote -> image.of(Part.QUOTES).put(quote.id(), quote));
        tables.matrices.all().forEach(one -> image.of(Part.MATRICES).put(one.id(), one));
        tables.matrices.cells().forEach(one -> image.of(Part.CELLS).put(one.place(), one));
        tables.matrices.reviews().forEach(one -> image.of(Part.CELL_REVIEWS).put(one.key(), one));
        tables.prints.exhibits().forEach(one -> image.of(Part.EXHIBITS).put(one.id(), one));
        tables.prints.cells().forEach(one -> image.of(Part.EXHIBIT_CELLS).put(one.spot(), one));
        tables.prints.columnSets().forEach(one -> image.of(Part.COLUMN_SETS).put(one.key(), one));
        tables.prints.abbreviations().forEach(one -> image.of(Part.ABBREVIATIONS).put(one.letters(), one));
        if (tables.prints.template() != AttributionTemplate.A0) {
            image.of(Part.TEMPLATES).put(Part.TEMPLATE, tables.prints.template());
        }
        tables.surgeries.all().forEach(one -> image.of(Part.SURGERIES).put(one.id(), one));
        tables.settlements.all().forEach(one -> image.of(Part.SETTLEMENTS).put(one.id(), one));
        tables.links.all().forEach(one -> image.of(Part.LINKS).put(one.id(), one));
        tables.links.tensions().forEach(one -> image.of(Part.TENSIONS).put(one, one));
        tables.links.policies().forEach(one -> image.of(Part.POLICIES).put(one.id(), one));
        tables.links.entries().forEach(one -> image.of(Part.ENTRIES).put(one.id(), one));
        tables.findings.arrangements().forEach(one -> image.of(Part.ARRANGEMENTS).put(one.id(), one));
        tables.findings.all().forEach(one -> image.of(Part.FINDINGS).put(one.id(), one));
        image.of(Part.VERSION_SURGERIES).putAll(tables.surgeries.versions());
        tables.passes.all().forEach(image::put);
        tables.copies.takenIn().forEach(act -> image.of(Part.TAKEN_IN).put(act, new TakenIn(act, tables.copies.late(act))));
        image.of(Part.ALIASES).putAll(tables.copies.aliases());
        return image;
    }

    private static void people(Tables tables, ProjectImage image) {
        tables.coders.all().forEach(coder -> image.of(Part.CODERS).put(coder.id(), coder));
        People people = tables.cases.people();
        for (Case one : people.cases()) {
            image.of(Part.CASES).put(one.id(), new Case(one.id(), one.label(), Map.of()));
            one.attributes().forEach((name, value) -> image.of(Part.ANSWERS).put(new Asked(one.id(), name), value));
        }
        people.roles().forEach(role -> image.of(Part.ROLES).put(role.code(), role));
        people.people().forEach(person -> image.of(Part.PEOPLE).put(person.id(), person));
    }

    private static void sources(Tables tables, ProjectImage image) {
        tables.sources.all().forEach(source -> image.of(Part.SOURCES).put(source.id(), source));
        image.of(Part.PLACEMENTS).putAll(tables.cases.placements());
        tables.cases.speakers().forEach(one -> image.of(Part.SPEAKERS).put(new Label(one.source(), one.label()), one));
        tables.progress.assignments().forEach(one -> image.of(Part.ASSIGNMENTS).put(one, one));
        tables.progress.considered().forEach(one -> image.of(Part.CONSIDERED).put(one, one));
        tables.checks.finished().forEach(one -> image.of(Part.FINISHED).put(new Assignment(one.source(), one.coder()), one));
    }

    private static void codebook(Tables tables, ProjectImage image) {
        tables.codes.codebook().inOrder().forEach(code -> image.of(Part.CODES).put(code.id(), code));
        tables.examples.all().forEach(one -> image.of(Part.EXAMPLES).put(one.id(), one));
        tables.versions.all().forEach(one -> image.of(Part.VERSIONS).put(one.id(), one));
        image.of(Part.MERGED_CODES).putAll(tables.versions.merges());
        tables.versions.definitions().forEach(past -> image.of(Part.DEFINITIONS).put(past.id(), past));
    }

    private static void codings(Tables tables, ProjectImage image, Map<CodingId, Coding> known) {
        Map<CodingId, Coding> codings = image.of(Part.CODINGS);
        tables.codings.all(coding -> {
            Coding there = known.get(coding.id());
            Coding one = there != null && there.equals(coding) ? there : coding;
            codings.put(one.id(), one);
        });
        tables.codings.starred().forEach(id -> image.of(Part.STARS).put(id, id));
        image.of(Part.RECHECKS).putAll(tables.versions.waiting());
        tables.checks.all().forEach(check -> image.of(Part.CHECKS).put(check.id(), check));
        tables.answers.all().forEach(reply -> image.of(Part.REPLIES).put(reply.check(), reply));
        tables.noteChecks.all().forEach(check -> image.of(Part.NOTE_CHECKS).put(check.id(), check));
    }
}
