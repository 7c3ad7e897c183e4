package org.heddle.ui.part;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Something that wants to be asked first: what goes along, and the word of the button that does it. Esc and Cancel leave everything as it is.
public record Question(String id, String title, String sentence, String word) {
    private static final double WIDTH = 480;

    /// Lays it over a room; `back` is run when it is gone.
    public void ask(StackPane room, Runnable back, Runnable act) {
        var yes = new Button(word);
        yes.setId(id + "-yes");
        yes.setDefaultButton(true);
        var no = new Button("Cancel");
        no.setId(id + "-no");
        var sheet = new Sheet(id, title, WIDTH, new VBox(16, SourceWords.of(sentence, Double.MAX_VALUE, "prose"), Sheet.buttons(no, yes))).low();
        yes.setOnAction(_ -> {
            sheet.close();
            act.run();
        });
        no.setOnAction(_ -> sheet.close());
        sheet.open(room, back);
        yes.requestFocus();
    }
}
