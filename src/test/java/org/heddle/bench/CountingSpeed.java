package org.heddle.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.heddle.domain.agreement.AgreementData;
import org.heddle.domain.agreement.AgreementQuestion;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.Comparison;
import org.heddle.domain.agreement.Measure;
import org.heddle.domain.agreement.interval.Draws;
import org.heddle.domain.agreement.measure.Score;
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
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;

/// Percentage, kappa and alpha of 200 codes over all characters of 2,000 sources of 50 kB, and the interval of kappa: at 10,000,
/// 100,000 and 400,000 codings, from columns in memory. Prints wall and processor time, since the machine may be shared.
public final class CountingSpeed {
    private static final int CODES = 200;
    private static final int SOURCES = 2_000;
    private static final int LENGTH = 50_000;
    private static final int ROUNDS = 7;
    private static final List<Integer> CODINGS = List.of(10_000, 100_000, 400_000);

    private CountingSpeed() {}

    private static CodingColumns columns(int codings, List<Source> sources, List<CodeId> codes, List<CoderId> coders) {
        var random = new Random(codings);
        var starts = IntStream.range(0, codings).mapToLong(_ -> (long) random.nextInt(SOURCES) * LENGTH + random.nextInt(LENGTH - 300)).sorted().toArray();
        return new CodingColumns(sources.stream().map(Source::id).toList(), codes, coders,
                Arrays.stream(starts).mapToInt(at -> (int) (at / LENGTH)).toArray(),
                IntStream.range(0, codings).map(_ -> (int) Math.pow(CODES, random.nextDouble()) - 1).toArray(),
                IntStream.range(0, codings).map(_ -> random.nextInt(coders.size())).toArray(),
                Arrays.stream(starts).mapToInt(at -> (int) (at % LENGTH)).toArray(),
                Arrays.stream(starts).mapToInt(at -> (int) (at % LENGTH) + 20 + random.nextInt(250)).toArray());
    }

    private static void say(String what, int codings, int rounds, LongSupplier work) {
        double millis = Double.MAX_VALUE;
        double cpu = 0;
        for (int round = 0; round < rounds; round++) {
            long cpuBefore = Ledger.cpu();
            long begun = System.nanoTime();
            long counted = work.getAsLong();
            double took = (System.nanoTime() - begun) / 1e6;
            if (counted == 0) {
                throw new IllegalStateException("nothing was counted: " + what);
            }
            cpu = took < millis ? (Ledger.cpu() - cpuBefore) / 1e6 : cpu;
            millis = Math.min(millis, took);
        }
        System.out.printf("%,9d codings, %-42s %9.3f ms, %9.3f ms cpu%n", codings, what, millis, cpu);
    }

    public static void main(String... arguments) {
        var codes = IntStream.range(0, CODES).mapToObj(code -> new Code(CodeId.fresh(), Optional.empty(), code, "Code " + code,
                Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED)).toList();
        var coders = List.of(new Coder(CoderId.fresh(), "First"), new Coder(CoderId.fresh(), "Second"));
        var talk = new Talk("talk", ("GP: " + "words ".repeat(20) + "\n").repeat(LENGTH / 125));
        var units = AgreementUnits.of(talk.transcript(), Unit.CHARACTER);
        var sources = new ArrayList<Source>();
        for (int source = 0; source < SOURCES; source++) {
            sources.add(new Talk("talk " + source, "GP: aye\n").source());
        }
        var question = AgreementQuestion.of(coders, Unit.CHARACTER, sources);
        for (int codings : CODINGS) {
            var columns = columns(codings, sources, codes.stream().map(Code::id).toList(), coders.stream().map(Coder::id).toList());
            var data = new AgreementData(new Codebook(codes), columns, List.of(), (SourceId _) -> units);
            say("percentage, kappa and alpha of each code", codings, ROUNDS, () -> figures(Comparison.of(question, data).report()));
            var comparison = Comparison.of(question, data);
            say("unitizing alpha of each code and whole", codings, ROUNDS, () -> comparison.unitizing().size());
            say("interval of kappa of each code, 1,000 draws", codings, 2,
                    () -> comparison.intervals(Measure.KAPPA, Draws.USUAL, _ -> true).orElseThrow().spreads().size());
        }
    }

    private static long figures(AgreementReport report) {
        return report.codes().stream().flatMap(row -> List.of(Measure.PERCENT, Measure.KAPPA, Measure.KRIPPENDORFF_ALPHA).stream()
                .map(measure -> measure.score(row.table()))).filter(Score.Value.class::isInstance).count();
    }
}
