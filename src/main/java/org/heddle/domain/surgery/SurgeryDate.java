package org.heddle.domain.surgery;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.heddle.domain.Refusal;

/// The day of a meeting as people write it (`9 May 2024`) and as programs do (`2024-05-09`).
public final class SurgeryDate {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TYPED = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("[uuuu-MM-dd][d MMMM uuuu][d MMM uuuu]")
            .toFormatter(Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private SurgeryDate() {}

    public static String words(LocalDate date) {
        return WORDS.format(date);
    }

    public static LocalDate read(String written) {
        try {
            return LocalDate.parse(written.strip(), TYPED);
        } catch (DateTimeException _) {
            throw new Refusal("The day of a meeting is written like 2024-05-09.");
        }
    }
}
