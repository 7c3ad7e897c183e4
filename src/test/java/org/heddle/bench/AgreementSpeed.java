package org.heddle.bench;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.agreement.unitizing.Continuum;
import org.heddle.domain.agreement.unitizing.UnitizingAlpha;

/// Unitizing alpha of two coders and 200 codes at 10,000, 100,000 and 400,000 spans, beside DKPro Agreement where that ends in time.
/// Prints wall and processor time, since the machine may be shared. Ends with 1 when the figures differ or the time grows too fast.
public final class AgreementSpeed {
    private static final int CODES = 200;
    private static final int CODERS = 2;
    private static final int EXTENT = 250;
    private static final int ROUNDS = 7;
    private static final double STEEPEST = 6;
    private static final List<Integer> OURS = List.of(1_000, 3_000, 10_000, 100_000, 400_000);
    private static final int MOST_FOR_PEER = 10_000;

    private AgreementSpeed() {}

    /// Spans of one coder and code never overlap, so that the peer's figure is defined.
    private record Marks(int[] coder, int[] code, long[] from, long[] to, long length) {
        static Marks of(int spans) {
            var random = new Random(spans);
            var marks = new Marks(new int[spans], new int[spans], new long[spans], new long[spans], (long) spans * EXTENT);
            var reached = new long[CODERS][CODES];
            for (int span = 0; span < spans; span++) {
                int who = random.nextInt(CODERS);
                int what = Math.min(CODES - 1, (int) Math.pow(CODES, random.nextDouble()) - 1);
                marks.coder[span] = who;
                marks.code[span] = what;
                marks.from[span] = Math.max(reached[who][what], (long) span * EXTENT);
                marks.to[span] = Math.min(marks.length, marks.from[span] + 20 + random.nextInt(EXTENT - 20));
                reached[who][what] = marks.to[span];
            }
            return marks;
        }

        double ours() {
            var builder = new Continuum.Builder(CODERS, CODES, length);
            for (int span = 0; span < from.length; span++) {
                builder.mark(coder[span], code[span], from[span], to[span]);
            }
            var continuum = builder.build();
            return UnitizingAlpha.of(continuum, UnitizingAlpha.each(continuum)) instanceof Score.Value(double alpha) ? alpha : Double.NaN;
        }

        double peers() {
            var study = new UnitizingAnnotationStudy(CODERS, 0L, length);
            for (int span = 0; span < from.length; span++) {
                study.addUnit(from[span], to[span] - from[span], coder[span], code[span]);
            }
            return new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement();
        }
    }

    private record Took(double alpha, double millis, double cpu) {
        static Took of(Supplier<Double> work, int rounds) {
            var best = new Took(0, Double.MAX_VALUE, Double.MAX_VALUE);
            for (int round = 0; round < rounds; round++) {
                long cpu = Ledger.cpu();
                long begun = System.nanoTime();
                double alpha = work.get();
                var took = new Took(alpha, (System.nanoTime() - begun) / 1e6, (Ledger.cpu() - cpu) / 1e6);
                best = took.millis < best.millis ? took : best;
            }
            return best;
        }
    }

    public static void main(String... arguments) {
        Took.of(Marks.of(50_000)::ours, ROUNDS);
        boolean isFine = true;
        double before = 0;
        for (int spans : OURS) {
            var marks = Marks.of(spans);
            var ours = Took.of(marks::ours, ROUNDS);
            System.out.printf("%,9d spans: ours %9.3f ms, %9.3f ms cpu, alpha %.9f%n", spans, ours.millis, ours.cpu, ours.alpha);
            if (spans <= MOST_FOR_PEER) {
                var peers = Took.of(marks::peers, 2);
                System.out.printf("%,9d spans: DKPro %8.3f ms, %9.3f ms cpu, alpha %.9f%n", spans, peers.millis, peers.cpu, peers.alpha);
                isFine &= Math.abs(ours.alpha - peers.alpha) < 1e-9;
            }
            isFine &= spans < 400_000 || ours.millis < before * STEEPEST;
            before = ours.millis;
        }
        System.out.println(isFine ? "equal where both are defined; linear" : "not equal, or too steep");
        System.exit(isFine ? 0 : 1);
    }
}
