package org.heddle.ui.pass;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.report.Counted;
import org.heddle.domain.team.Coder;
import org.heddle.ui.shell.StudyState;

/// A pass as its line in the table says it.
public record PassRow(Pass pass, List<String> coders) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    public PassRow {
        coders = List.copyOf(coders);
    }

    static PassRow of(Pass pass, StudyState state) {
        return new PassRow(pass, pass.coders().stream().flatMap(id -> state.coder(id).stream()).map(Coder::name).toList());
    }

    public String state() {
        return pass.isSealed() ? "sealed" : "released";
    }

    public String chosen() {
        return pass.drawing().map(drawing -> "drawn with seed %d%s".formatted(drawing.seed(),
                drawing.strata().isEmpty() ? "" : ", by " + Counted.list(drawing.strata()))).orElse("by hand");
    }

    public String opened() {
        return day(pass.opened());
    }

    public String released() {
        return pass.released().map(PassRow::day).orElse("");
    }

    private static String day(Instant at) {
        return DAY.format(at);
    }

    /// What a release would do, before it is done.
    public String warning() {
        return "Everybody will then see what %s did in %s of “%s”: codings, counts, verdicts and the log. What they change there afterwards no longer counts as independent."
                .formatted(Counted.list(coders), Counted.of(pass.sources().size(), "source"), pass.name());
    }
}
