package org.heddle.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodeId;
import org.heddle.ui.part.Icons;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.finding.CodePlace;
import org.kordamp.ikonli.feather.Feather;

/// Where the code in hand stands in each arrangement of the codes; a click goes there.
final class CodePlaces extends VBox implements AutoCloseable {
    private final Workspace workspace;
    private final Runnable stopListening;
    private Optional<CodeId> code = Optional.empty();

    CodePlaces(Workspace workspace) {
        super(2);
        this.workspace = workspace;
        setId("code-places");
        fill(List.of());
        stopListening = workspace.project().onChange(applied -> {
            if (applied.touched().memos() || !applied.touched().codes().isEmpty()) {
                read();
            }
        });
    }

    void show(CodeId now) {
        if (!code.equals(Optional.of(now))) {
            fill(List.of());
        }
        code = Optional.of(now);
        read();
    }

    private void read() {
        code.ifPresent(asked -> {
            var _ = workspace.project().read(reader -> CodePlace.of(reader, asked)).whenComplete((places, failure) -> {
                if (failure != null) {
                    workspace.messages().failed(failure);
                } else if (code.equals(Optional.of(asked))) {
                    fill(places);
                }
            });
        });
    }

    private void fill(List<CodePlace> places) {
        var lines = new ArrayList<Node>();
        if (!places.isEmpty()) {
            var caption = new Label("In the arrangements");
            caption.getStyleClass().add("caption");
            lines.add(caption);
        }
        for (int at = 0; at < places.size(); at++) {
            lines.add(link(places.get(at), at));
        }
        getChildren().setAll(lines);
        setVisible(!places.isEmpty());
        setManaged(!places.isEmpty());
    }

    private Hyperlink link(CodePlace place, int at) {
        var link = new Hyperlink(place.words(), Icons.of(Feather.LIST, Icons.SMALL));
        link.setId("code-place-" + at);
        link.setMinWidth(0);
        link.setTooltip(new Tooltip(place.words()));
        link.setAccessibleText("Stands in the arrangement " + place.words());
        link.setOnAction(_ -> workspace.destinations().showArrangement(place.arrangement(), place.line()));
        return link;
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
