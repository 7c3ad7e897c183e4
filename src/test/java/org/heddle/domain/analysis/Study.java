package org.heddle.domain.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.Role;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.quotes.Talk;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;

/// A few coded talks for tests of analyses. The columns list sources, codes and coders the other way round: nothing may depend on that.
public final class Study {
    public static final Coder ANN = new Coder(CoderId.fresh(), "Ann");
    public static final Coder BOB = new Coder(CoderId.fresh(), "Bob");
    static final List<Coder> CODERS = List.of(ANN, BOB);

    record Row(int source, TextSpan span, int code, Coder coder) {}

    public final List<Talk> talks = new ArrayList<>();
    final List<Code> codes = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    final Map<String, Case> cases = new HashMap<>();
    public final List<Person> people = new ArrayList<>();
    private final Map<SourceId, CaseId> placements = new HashMap<>();

    public Study talk(Talk talk) {
        talks.add(talk);
        return this;
    }

    /// A case with the answer to the question for the arm.
    public Study practice(Talk talk, String label, String arm) {
        Case one = cases.computeIfAbsent(label, _ -> new Case(CaseId.fresh(), label, arm.isEmpty() ? Map.of() : Map.of(Case.ARM, arm)));
        placements.put(talk.source().id(), one.id());
        return this;
    }

    public int code(String name, int parent, String dimension) {
        codes.add(new Code(CodeId.fresh(), parent < 0 ? Optional.empty() : Optional.of(codes.get(parent).id()), codes.size(), name,
                Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED, dimension.isEmpty() ? Optional.empty() : Optional.of(dimension)));
        return codes.size() - 1;
    }

    public void mark(int source, String words, int code, Coder coder) {
        rows.add(new Row(source, talks.get(source).span(words), code, coder));
    }

    public CodeId id(int code) {
        return codes.get(code).id();
    }

    public List<CodeId> ids() {
        return codes.stream().map(Code::id).toList();
    }

    Codebook codebook() {
        return new Codebook(codes);
    }

    public Grounds grounds() {
        var speakers = talks.stream().flatMap(talk -> talk.transcript().speakers().stream()).toList();
        return new Grounds(codebook(), columns(), talks.stream().map(Talk::source).toList(), placements,
                new People(List.copyOf(cases.values()), Role.SHIPPED, people), speakers, CODERS,
                id -> talk(id).transcript().turns().all(), id -> talk(id).text());
    }

    public Talk talk(SourceId id) {
        return talks.stream().filter(talk -> talk.source().id().equals(id)).findFirst().orElseThrow();
    }

    public CodingColumns columns() {
        var sorted = rows.stream().sorted(Comparator.comparingInt((Row row) -> -row.source)
                .thenComparingInt(row -> row.span.start()).thenComparingInt(row -> row.span.end())).toList();
        return new CodingColumns(talks.reversed().stream().map(talk -> talk.source().id()).toList(), ids().reversed(),
                CODERS.reversed().stream().map(Coder::id).toList(), column(sorted, row -> talks.size() - 1 - row.source),
                column(sorted, row -> codes.size() - 1 - row.code), column(sorted, row -> CODERS.size() - 1 - CODERS.indexOf(row.coder)),
                column(sorted, row -> row.span.start()), column(sorted, row -> row.span.end()));
    }

    private static int[] column(List<Row> rows, ToIntFunction<Row> value) {
        return rows.stream().mapToInt(value).toArray();
    }
}
