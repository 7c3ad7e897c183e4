package org.heddle.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.heddle.ui.part.palette.Theme;

/// Puts the theme, our stylesheet and our typeface on a scene.
public final class Looks {
    private static final List<String> FONTS = List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf");

    private Looks() {}

    /// Once a process, before the first scene.
    public static void loadFonts() {
        for (String name : FONTS) {
            InputStream file = Looks.class.getResourceAsStream("/org/heddle/ui/fonts/" + name);
            if (file != null) {
                Font.loadFont(file, 13);
            }
        }
    }

    /// The theme of the whole program.
    public static void use(Theme theme) {
        Application.setUserAgentStylesheet(theme == Theme.DARK ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet());
    }

    /// Our own sheets on one scene, and which theme its root is in.
    public static void dress(Scene scene, Theme theme) {
        if (scene.getStylesheets().isEmpty()) {
            scene.getStylesheets().addAll(sheet("heddle.css"), sheet("rooms.css"), sheet("memo.css"));
        }
        dress(scene.getRoot(), theme);
    }

    static void dress(Parent root, Theme theme) {
        root.getStyleClass().removeAll("light", "dark");
        root.getStyleClass().add(theme == Theme.DARK ? "dark" : "light");
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Looks.class.getResource("/org/heddle/ui/" + name), name).toExternalForm();
    }
}
