package org.heddle.store.writing;

import java.sql.SQLException;
import java.util.Optional;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.project.FindingChange;
import org.heddle.domain.project.FindingChange.DropArrangement;
import org.heddle.domain.project.FindingChange.DropFinding;
import org.heddle.domain.project.FindingChange.PutArrangement;
import org.heddle.domain.project.FindingChange.PutFinding;
import org.heddle.domain.project.Touched;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextCorrection;
import org.heddle.store.table.Tables;

/// Carries out what can be done with arrangements, research questions and conclusions, and takes them along when codes are merged or a text is corrected.
record FindingWriter(Tables tables) implements Anchored {

    void write(FindingChange change, Steps steps) throws SQLException {
        switch (change) {
            case PutArrangement(var arrangement) -> {
                Optional<Arrangement> before = tables.findings.find(arrangement.id());
                if (!before.equals(Optional.of(arrangement))) {
                    tables.findings.put(arrangement);
                    steps.done(before.<FindingChange>map(PutArrangement::new).orElseGet(() -> new DropArrangement(arrangement.id())), Touched.MEMOS);
                }
            }
            case DropArrangement(var id) -> {
                Arrangement gone = tables.findings.find(id).orElseThrow();
                tables.findings.delete(id);
                steps.done(new PutArrangement(gone), Touched.MEMOS);
            }
            case PutFinding(var finding) -> {
                Optional<Finding> before = tables.findings.find(finding.id());
                if (!before.equals(Optional.of(finding))) {
                    tables.findings.put(finding);
                    steps.done(before.<FindingChange>map(PutFinding::new).orElseGet(() -> new DropFinding(finding.id())), Touched.MEMOS);
                }
            }
            case DropFinding(var id) -> {
                Finding gone = tables.findings.find(id).orElseThrow();
                tables.findings.delete(id);
                steps.done(new PutFinding(gone), Touched.MEMOS);
            }
        }
    }

    /// Where the one code stood, the other one stands.
    void merge(CodeId from, CodeId into, Steps steps) throws SQLException {
        for (Arrangement one : tables.findings.arrangements()) {
            if (one.codes().contains(from)) {
                steps.run(new PutArrangement(one.merged(from, into)));
            }
        }
        for (Finding one : tables.findings.all()) {
            if (one.themes().contains(from)) {
                steps.run(new PutFinding(one.merged(from, into)));
            }
        }
    }

    @Override
    public void carry(SourceId source, TextCorrection correction, Steps steps) throws SQLException {
        for (Finding one : tables.findings.all()) {
            Finding carried = one.carried(source, place -> correction.fate(place.span()).place().map(span -> new Passage(source, span)));
            if (!carried.equals(one)) {
                steps.run(new PutFinding(carried));
            }
        }
    }
}
