package org.heddle.ui.team;

import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.Refusal;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.part.CoderMark;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Failures;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Settings;

/// Asks over the window who is coding; asked only when a project has several coders and this computer remembers none of them.
public final class WhoIsCoding extends StackPane {
    private static final String KEPT = "coder.";
    private static final CoderId NOBODY = new CoderId(new UUID(0, 0));

    private final Workspace workspace;
    private final Runnable answered;
    private final TextField name = new TextField();
    private final Label notice = new Label();

    /// `answered` puts the panel away.
    public WhoIsCoding(Workspace workspace, Runnable answered) {
        this.workspace = workspace;
        this.answered = answered;
        setId("who-is-coding");
        getStyleClass().add("curtain");
        var title = new Label("Who is coding?");
        title.getStyleClass().add("section-title");
        var sentence = new Label("Every coding carries this name. This computer remembers it; you can change it at any time, top right.");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("muted");
        notice.setId("who-notice");
        notice.setWrapText(true);
        notice.getStyleClass().add("bad");
        notice.managedProperty().bind(notice.textProperty().isNotEmpty());
        var card = new VBox(16, new VBox(4, title, sentence), coders(), someoneElse(), notice);
        card.getStyleClass().add("who-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
    }

    /// Lets the coder whom this computer remembers act from the first moment on. While none is known and a pass is sealed, nobody acts,
    /// so that no coder's sealed work is on the screen before it is said who looks at it.
    public static void seat(OpenProject project, Settings settings) {
        Optional<CoderId> known = settings.get(KEPT + project.projectId()).flatMap(WhoIsCoding::id)
                .filter(id -> project.ask(reader -> reader.team().find(id)).isPresent());
        known.ifPresent(project::actAs);
        if (known.isEmpty() && project.ask(reader -> reader.passes().all().stream().anyMatch(Pass::isSealed))) {
            project.actAs(NOBODY);
        }
    }

    /// The coder that this computer remembers for the project, if that one is still in it.
    public static Optional<CoderId> remembered(Workspace workspace) {
        return workspace.settings().get(KEPT + workspace.project().projectId()).flatMap(WhoIsCoding::id)
                .filter(id -> workspace.study().now().coder(id).isPresent());
    }

    public static boolean isNeeded(Workspace workspace) {
        return workspace.study().now().team().size() > 1 && remembered(workspace).isEmpty();
    }

    private static Optional<CoderId> id(String kept) {
        try {
            return Optional.of(new CoderId(UUID.fromString(kept)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Node coders() {
        StudyState state = workspace.study().now();
        var list = new VBox(6);
        for (Coder coder : state.team()) {
            var choice = new Button(coder.name(), new CoderMark(coder, state.position(coder.id()), false));
            choice.setMnemonicParsing(false);
            choice.setId("who-" + state.position(coder.id()));
            choice.getStyleClass().setAll("coder-choice");
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.setAlignment(Pos.CENTER_LEFT);
            choice.setOnAction(_ -> take(coder.id()));
            list.getChildren().add(choice);
        }
        return list;
    }

    private Node someoneElse() {
        name.setId("who-name");
        name.setPromptText("Someone else: your name");
        name.setAccessibleText("Name of a new coder");
        HBox.setHgrow(name, Priority.ALWAYS);
        var join = new Button("Join");
        join.setId("who-join");
        join.disableProperty().bind(name.textProperty().isEmpty());
        join.setOnAction(_ -> join());
        name.setOnAction(_ -> join());
        return new HBox(8, name, join);
    }

    private void join() {
        try {
            var coder = new Coder(CoderId.fresh(), name.getText());
            var _ = workspace.project().run(new AddCoder(coder)).whenComplete((_, failure) -> {
                if (failure == null) {
                    take(coder.id());
                } else {
                    notice.setText(Failures.explain(failure).sentence());
                }
            });
        } catch (Refusal refusal) {
            notice.setText(refusal.sentence());
        }
    }

    private void take(CoderId who) {
        var _ = workspace.actAs(who).thenRun(answered);
    }

    /// Puts the focus on the first name.
    public void begin() {
        lookup("#who-0").requestFocus();
    }
}
