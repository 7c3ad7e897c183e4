package org.heddle.cli.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.agreement.Measure;
import org.heddle.domain.agreement.UnitForm;
import org.heddle.domain.agreement.measure.Scale;
import org.heddle.domain.agreement.measure.Weights;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.HouseStyle.Marks;
import org.heddle.domain.search.WordForms;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.verification.Verdict;
import org.heddle.workbench.coding.Place;

/// Reads words of a command that name one of a few things. Wrong ones are wrong usage and are not repeated.
public final class Named {
    private static final Pattern ONE = Pattern.compile("\\s*\"((?:[^\"]|\"\")+)\"\\s*(?:,|$)|([^,]*)(?:,|$)");

    private Named() {}

    public static Stance stance(String word) {
        return Stance.named(word).orElseThrow(() -> unknown("a stance is exemplifies, counters, qualifies or contrast"));
    }

    public static CodeStatus status(String word) {
        return CodeStatus.named(word).orElseThrow(() -> unknown("a status is proposed, agreed or retired"));
    }

    public static MemoKind memoKind(String words) {
        return MemoKind.named(words).orElseThrow(() -> unknown("a memo's kind is one of "
                + Stream.of(MemoKind.values()).map(MemoKind::words).collect(Collectors.joining(", "))));
    }

    public static Verdict verdict(String word) {
        return Verdict.named(word).orElseThrow(() -> unknown("a verdict is agree, disagree or query"));
    }

    public static Unit unit(String word) {
        return Unit.named(word).orElseThrow(() -> unknown("a unit is character, token, sentence, turn or source"));
    }

    public static Scale scale(String word) {
        return Scale.named(word).orElseThrow(() -> unknown("a scale is nominal, ordinal, interval or ratio"));
    }

    public static Measure measure(String word) {
        return Measure.named(word).orElseThrow(() -> unknown("a measure is one of "
                + Stream.of(Measure.values()).map(Measure::key).collect(Collectors.joining(", ")) + ", spans or all"));
    }

    public static UnitForm form(String word) {
        return UnitForm.named(word).orElseThrow(() -> unknown("a form is wide or long"));
    }

    public static Weights weights(String word) {
        return Weights.named(word).orElseThrow(() -> unknown("weights are linear or quadratic"));
    }

    public static SourceKind kind(String words) {
        return SourceKind.named(words).orElseThrow(() -> unknown("a kind is one of "
                + Stream.of(SourceKind.values()).map(SourceKind::words).collect(Collectors.joining(", "))));
    }

    public static AttributionTemplate template(String word) {
        return AttributionTemplate.named(word).orElseThrow(() -> unknown("a template is one of " + Stream.of(AttributionTemplate.values()).map(AttributionTemplate::name).collect(Collectors.joining(", "))));
    }

    public static Marks marks(String word) {
        return Marks.named(word).orElseThrow(() -> unknown("marks are none, single, double, guillemets or low"));
    }

    /// `START:END` in code points.
    public static Place.Offsets span(String written) {
        String[] parts = written.strip().split(":", -1);
        try {
            if (parts.length == 2) {
                return new Place.Offsets(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw unknown("a span is START:END, two whole numbers");
    }

    /// What is meant by `--quote` (with `--occurrence`, from 1) or else by `--span`; nothing without either.
    public static Optional<Place> place(Optional<String> quote, Optional<Integer> occurrence, Optional<String> span) {
        return quote.<Place>map(words -> new Place.Words(words, occurrence.map(OptionalInt::of).orElse(OptionalInt.empty()))).or(() -> span.map(Named::span));
    }

    /// Without a name, words are looked for as they are written.
    public static WordForms forms(Optional<String> language) {
        return language.map(word -> WordForms.named(word).orElseThrow(() -> unknown("a language is one of " + Stream.of(WordForms.values()).skip(1)
                .map(one -> one.words().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))))).orElse(WordForms.AS_WRITTEN);
    }

    /// Names with commas between them; one that has a comma itself stands in quotation marks.
    public static List<String> list(String written) {
        return ONE.matcher(written).results().map(one -> one.group(1) == null ? one.group(2) : one.group(1).replace("\"\"", "\""))
                .map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static WrongUsage unknown(String rule) {
        return new WrongUsage("That was not understood: " + rule + ".");
    }
}
