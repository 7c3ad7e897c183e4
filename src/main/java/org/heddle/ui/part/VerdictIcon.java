package org.heddle.ui.part;

import org.heddle.domain.verification.Judgement;
import org.heddle.domain.verification.Verdict;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A verdict as an icon in its colour: tick, cross, question mark.
public final class VerdictIcon {
    private VerdictIcon() {}

    public static FontIcon of(Verdict verdict, int size) {
        FontIcon icon = switch (verdict) {
            case AGREE -> styled(Feather.CHECK, size, "ok");
            case DISAGREE -> styled(Feather.X, size, "bad");
            case QUERY -> styled(Feather.HELP_CIRCLE, size, "warn");
        };
        icon.setAccessibleText(verdict.word());
        return icon;
    }

    /// A stale judgement shows a circling arrow instead.
    public static FontIcon of(Judgement said, int size) {
        FontIcon icon = said.isStale() ? styled(Feather.REFRESH_CW, size, "warn") : of(said.verdict(), size);
        icon.setAccessibleText(said.words());
        return icon;
    }

    private static FontIcon styled(Feather feather, int size, String style) {
        FontIcon icon = Icons.of(feather, size);
        icon.getStyleClass().add(style);
        return icon;
    }
}
