package org.heddle.domain.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.heddle.domain.agreement.unit.AgreementUnits;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.quotes.Talk;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Finished;

/// Coders at work on a few talks, for tests of agreement.
final class Team {
    static final Coder ANN = new Coder(CoderId.fresh(), "Ann");
    static final Coder BOB = new Coder(CoderId.fresh(), "Bob");
    static final Coder CEM = new Coder(CoderId.fresh(), "Cem");
    static final List<Coder> CODERS = List.of(CEM, BOB, ANN);

    record Row(int source, TextSpan span, int code, Coder coder) {}

    private final List<Talk> talks;
    private final List<Code> codes = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Finished> finished = new ArrayList<>();

    Team(int codeCount, Talk... talks) {
        this.talks = List.of(talks);
        for (int code = 0; code < codeCount; code++) {
            codes.add(new Code(CodeId.fresh(), Optional.empty(), code, "Code " + code, Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED));
        }
    }

    void code(int source, TextSpan span, int code, Coder coder) {
        rows.add(new Row(source, span, code, coder));
    }

    void code(int source, String words, int code, Coder coder) {
        code(source, talks.get(source).span(words), code, coder);
    }

    void finish(int source, Coder coder) {
        finished.add(new Finished(talks.get(source).source().id(), coder.id(), Instant.EPOCH, false));
    }

    List<Row> rows() {
        return rows;
    }

    CodeId code(int number) {
        return codes.get(number).id();
    }

    List<Source> sources() {
        return talks.stream().map(Talk::source).toList();
    }

    /// The table lists sources the other way round than the project does: nothing may depend on that.
    AgreementData data(Unit unit) {
        var sorted = rows.stream().sorted(Comparator.comparingInt((Row row) -> -row.source)
                .thenComparingInt(row -> row.span.start()).thenComparingInt(row -> row.span.end())).toList();
        var columns = new CodingColumns(talks.reversed().stream().map(talk -> talk.source().id()).toList(),
                codes.reversed().stream().map(Code::id).toList(), CODERS.stream().map(Coder::id).toList(),
                column(sorted, row -> talks.size() - 1 - row.source), column(sorted, row -> codes.size() - 1 - row.code),
                column(sorted, row -> CODERS.indexOf(row.coder)), column(sorted, row -> row.span.start()), column(sorted, row -> row.span.end()));
        return new AgreementData(new Codebook(codes), columns, finished, source -> AgreementUnits.of(talk(source).transcript(), unit));
    }

    private Talk talk(SourceId id) {
        return talks.stream().filter(talk -> talk.source().id().equals(id)).findFirst().orElseThrow();
    }

    private static int[] column(List<Row> rows, ToIntFunction<Row> value) {
        return rows.stream().mapToInt(value).toArray();
    }
}
