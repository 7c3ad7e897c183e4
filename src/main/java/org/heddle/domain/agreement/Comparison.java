package org.heddle.domain.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heddle.domain.agreement.measure.Cell;
import org.heddle.domain.agreement.measure.TwoByTwo;
import org.heddle.domain.agreement.unit.AgreementPassage;
import org.heddle.domain.agreement.unit.UnitLine;
import org.heddle.domain.agreement.unit.UnitRows;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.source.Source;

/// Two coders' codings laid over the units of the sources that both worked on. Figures and the passages behind them come from here.
public final class Comparison {
    private static final int NOBODY = -1;

    private final AgreementQuestion question;
    private final Codebook codebook;
    private final Admission admission;
    private final List<CodeId> codes;
    private final UnitLine line;
    private final UnitRows rows;

    private Comparison(AgreementQuestion question, AgreementData data) {
        this.question = question;
        codebook = data.codebook();
        admission = Admission.of(question, data);
        var sources = admission.in().stream().map(Source::id).collect(Collectors.toCollection(LinkedHashSet::new));
        line = UnitLine.of(sources, data.codings(), data.units());
        codes = question.codes().orElseGet(() -> used(data.codings())).stream().sorted(Comparator.comparingInt(codebook::rank)).toList();
        rows = rows(data.codings());
    }

    public static Comparison of(AgreementQuestion question, AgreementData data) {
        return new Comparison(question, data);
    }

    private Set<CodeId> used(CodingColumns table) {
        var who = who(table);
        var isUsed = new boolean[table.codes().size()];
        var isIn = isIn(table);
        for (int row = 0; row < table.size(); row++) {
            isUsed[table.code()[row]] |= who[table.coder()[row]] != NOBODY && isIn[table.source()[row]];
        }
        return IntStream.range(0, isUsed.length).filter(code -> isUsed[code]).mapToObj(table.codes()::get).collect(Collectors.toSet());
    }

    private UnitRows rows(CodingColumns table) {
        var laid = new UnitRows(table.size(), line.units());
        var who = who(table);
        var isIn = isIn(table);
        int[] slot = table.codes().stream().mapToInt(codes::indexOf).toArray();
        for (int row = 0; row < table.size(); row++) {
            int source = table.source()[row];
            if (slot[table.code()[row]] >= 0 && who[table.coder()[row]] != NOBODY && isIn[source]) {
                var section = line.section(table.sources().get(source));
                var range = section.units().touching(table.start()[row], table.end()[row]);
                if (range.from() < range.to()) {
                    laid.add(slot[table.code()[row]], who[table.coder()[row]], section.before() + range.from(), section.before() + range.to());
                }
            }
        }
        return laid;
    }

    /// For each coder of the table: 0 for the first of the two, 1 for the second.
    private int[] who(CodingColumns table) {
        var named = List.of(question.first().id(), question.second().id());
        return table.coders().stream().mapToInt(named::indexOf).toArray();
    }

    private boolean[] isIn(CodingColumns table) {
        var isIn = new boolean[table.sources().size()];
        for (int source = 0; source < isIn.length; source++) {
            isIn[source] = line.holds(table.sources().get(source));
        }
        return isIn;
    }

    /// One table for each code, in framework order, and all of them pooled.
    public AgreementReport report() {
        var tables = rows.tables(codes.size());
        var perCode = IntStream.range(0, tables.length)
                .mapToObj(at -> new AgreementReport.OfCode(codes.get(at), codebook.path(codes.get(at)), tables[at]))
                .toList();
        var overall = Arrays.stream(tables).reduce(TwoByTwo.EMPTY, TwoByTwo::plus);
        return new AgreementReport(question.unit(), question.coders(), question.condition(), line.units(), admission.in(), admission.out(),
                perCode, overall);
    }

    /// The words behind one figure of one code's table: turns, or characters in a row; by source as asked, then in text order.
    public List<AgreementPassage> passages(CodeId code, Cell cell) {
        int slot = codes.indexOf(code);
        var first = rows.runs(slot, 0);
        var second = rows.runs(slot, 1);
        var passages = new ArrayList<AgreementPassage>();
        long at = 0;
        while (at < line.units()) {
            var here = Cell.of(first.holds(at), second.holds(at));
            long next = Math.min(first.change(at), second.change(at));
            if (here == cell) {
                passages.addAll(line.passages(at, next));
            }
            at = next;
        }
        return inOrderAsked(passages);
    }

    private List<AgreementPassage> inOrderAsked(List<AgreementPassage> passages) {
        var bySource = passages.stream().collect(Collectors.groupingBy(AgreementPassage::source));
        return admission.in().stream().flatMap(source -> bySource.getOrDefault(source.id(), List.of()).stream()).toList();
    }
}
