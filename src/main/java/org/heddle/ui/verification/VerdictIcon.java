package org.heddle.ui.verification;

import java.util.Optional;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.part.Icons;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The sign of a verdict, or an empty circle where there is none yet.
final class VerdictIcon {
    private VerdictIcon() {}

    static FontIcon of(Optional<Verdict> verdict, int size) {
        var icon = Icons.of(verdict.map(VerdictIcon::sign).orElse(Feather.CIRCLE), size);
        verdict.map(VerdictIcon::style).ifPresent(icon.getStyleClass()::add);
        return icon;
    }

    private static Feather sign(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> Feather.CHECK;
            case DISAGREE -> Feather.X;
            case QUERY -> Feather.HELP_CIRCLE;
        };
    }

    static String style(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> "ok";
            case DISAGREE -> "bad";
            case QUERY -> "warn";
        };
    }
}
