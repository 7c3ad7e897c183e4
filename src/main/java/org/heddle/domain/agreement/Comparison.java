package org.heddle.domain.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.agreement.interval.Bootstrap;
import org.heddle.domain.agreement.interval.Draws;
import org.heddle.domain.agreement.measure.Cell;
import org.heddle.domain.agreement.measure.ChoiceTable;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.agreement.unit.AgreementPassage;
import org.heddle.domain.agreement.unit.Counter;
import org.heddle.domain.agreement.unit.Tally;
import org.heddle.domain.agreement.unit.UnitLine;
import org.heddle.domain.agreement.unit.UnitRows;
import org.heddle.domain.agreement.unit.UnitRuns;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.report.Table;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;

/// Coders' codings laid over the units of the sources that all of them worked on. Figures and the passages behind them come from here.
public final class Comparison {
    private static final int NOBODY = -1;

    private final AgreementQuestion question;
    private final Codebook codebook;
    private final Admission admission;
    private final Blindness blindness;
    private final List<CodeId> codes;
    private final UnitLine line;
    private final UnitRows rows;
    private final Tally tally;

    private Comparison(AgreementQuestion question, AgreementData data) {
        this.question = question;
        codebook = data.codebook();
        admission = Admission.of(question, data);
        blindness = data.blindness();
        var sources = admission.in().stream().map(Source::id).collect(Collectors.toCollection(LinkedHashSet::new));
        line = UnitLine.of(sources, data.codings(), data.units());
        codes = question.codes().orElseGet(() -> used(data.codings())).stream().sorted(Comparator.comparingInt(codebook::rank)).toList();
        rows = rows(data.codings());
        tally = Counter.count(rows, question.coders().size(), codes.size(), question.counting().universe(), line.sections());
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
        return IntStream.range(0, isUsed.length).filter(code -> isUsed[code]).mapToObj(table.codes()::get).flatMap(this::counted).collect(Collectors.toSet());
    }

    /// The codes for which a coding with this one counts.
    private Stream<CodeId> counted(CodeId code) {
        return switch (question.counting().family()) {
            case ALONE -> Stream.of(code);
            case WITH_CHILDREN -> Stream.iterate(codebook.find(code), Optional::isPresent, one -> one.flatMap(child -> child.parent()).flatMap(codebook::find))
                    .map(one -> one.orElseThrow().id());
        };
    }

    private UnitRows rows(CodingColumns table) {
        var who = who(table);
        var isIn = isIn(table);
        int[][] slots = table.codes().stream().map(code -> counted(code).mapToInt(codes::indexOf).filter(slot -> slot >= 0).toArray()).toArray(int[][]::new);
        int capacity = 0;
        for (int row = 0; row < table.size(); row++) {
            capacity += isIn[table.source()[row]] && who[table.coder()[row]] != NOBODY ? slots[table.code()[row]].length : 0;
        }
        var laid = new UnitRows(capacity, line.units());
        for (int row = 0; row < table.size(); row++) {
            if (isIn[table.source()[row]] && who[table.coder()[row]] != NOBODY) {
                lay(table, row, who[table.coder()[row]], slots[table.code()[row]], laid);
            }
        }
        return laid;
    }

    private void lay(CodingColumns table, int row, int who, int[] slots, UnitRows laid) {
        var section = line.section(table.sources().get(table.source()[row]));
        var range = section.units().touching(table.start()[row], table.end()[row]);
        for (int slot : slots) {
            if (range.from() < range.to()) {
                laid.add(slot, who, section.before() + range.from(), section.before() + range.to());
            }
        }
    }

    /// For each coder of the table: the place among those who are compared.
    private int[] who(CodingColumns table) {
        var named = question.coders().stream().map(Coder::id).toList();
        return table.coders().stream().mapToInt(named::indexOf).toArray();
    }

    private boolean[] isIn(CodingColumns table) {
        var isIn = new boolean[table.sources().size()];
        for (int source = 0; source < isIn.length; source++) {
            isIn[source] = line.holds(table.sources().get(source));
        }
        return isIn;
    }

    public AgreementQuestion question() {
        return question;
    }

    /// One table for each code, in framework order, and all of them pooled.
    public AgreementReport report() {
        var tables = tally.tables();
        var perCode = IntStream.range(0, tables.size())
                .mapToObj(at -> new AgreementReport.OfCode(codes.get(at), codebook.path(codes.get(at)), tables.get(at)))
                .toList();
        var overall = tables.stream().reduce(ChoiceTable.empty(question.coders().size()), ChoiceTable::plus);
        return new AgreementReport(question.unit(), question.coders(), blindness.condition(admission.in()), blindness.seen(admission.in()),
                question.counting(), tally.units(), admission.in(), admission.out(), perCode, overall, Optional.empty());
    }

    /// How sure a figure is. `goesOn` is told each draw and answers whether to continue; empty when it did not.
    public Optional<AgreementReport.Intervals> intervals(Measure measure, Draws draws, IntPredicate goesOn) {
        return Bootstrap.of(tally, draws, measure::score, goesOn).map(spreads -> new AgreementReport.Intervals(measure, draws, spreads));
    }

    /// Agreement on where passages begin and end, and on sets of codes.
    public SpanReport spans() {
        return SpanReport.of(rows, codes, question.coders().size());
    }

    /// Agreement on where the passages of each code begin and end, then of all codes together.
    public List<Score> unitizing() {
        return SpanReport.unitizing(rows, codes.size(), question.coders().size());
    }

    /// Every unit with what each coder said, for statistics programs.
    public Table units(UnitForm form) {
        var names = admission.in().stream().collect(Collectors.toMap(Source::id, Source::name));
        return new UnitTable(line, rows, counted(), names, codes.stream().map(code -> codebook.path(code).toString()).toList(),
                question.coders().stream().map(Coder::name).toList()).table(form);
    }

    private UnitRuns counted() {
        return switch (question.counting().universe()) {
            case ALL_TEXT -> UnitRuns.all(line.units());
            case CODED_TEXT -> rows.coded();
        };
    }

    /// The words behind one figure of one code's table: units one by one, characters in a row; by source as asked, then in text order.
    public List<AgreementPassage> passages(CodeId code, Cell cell) {
        int slot = codes.indexOf(code);
        int coders = question.coders().size();
        var runs = IntStream.range(0, coders).mapToObj(who -> rows.runs(slot, who)).toList();
        var counted = counted();
        var passages = new ArrayList<AgreementPassage>();
        long at = 0;
        while (at < line.units()) {
            int pattern = 0;
            boolean isCounted = counted.holds(at);
            long next = counted.change(at);
            for (int who = 0; who < coders; who++) {
                pattern |= runs.get(who).holds(at) ? 1 << who : 0;
                next = Math.min(next, runs.get(who).change(at));
            }
            if (isCounted && cell.holds(pattern, coders)) {
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
