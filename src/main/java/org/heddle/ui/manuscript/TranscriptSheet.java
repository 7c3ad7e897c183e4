package org.heddle.ui.manuscript;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.transcript.CodedTranscripts;
import org.heddle.workbench.transcript.CodedTranscripts.Choice;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A sheet that writes transcripts with their codes in the margin: which source, whose codings, which codes.
public final class TranscriptSheet {
    private static final double WIDTH = 520;

    private final Workspace workspace;
    private final ComboBox<Optional<Source>> source;
    private final ComboBox<Optional<Coder>> coder;
    private final ComboBox<Optional<Code>> code;
    private final CheckBox each = new CheckBox("A file for each source, in a folder");

    private TranscriptSheet(Workspace workspace) {
        this.workspace = workspace;
        StudyState state = workspace.study().now();
        source = choice("transcript-source", "All sources", state.sources(), Source::name);
        coder = choice("transcript-coder", "All coders", state.coders(), Coder::name);
        each.setId("transcript-each");
        each.disableProperty().bind(Bindings.createBooleanBinding(() -> source.getValue().isPresent(), source.valueProperty()));
        code = choice("transcript-code", "All codes", state.codebook().inOrder(), one -> state.codebook().path(one.id()).toString());
    }

    public static void open(Workspace workspace, StackPane room, Runnable back) {
        var view = new TranscriptSheet(workspace);
        var body = new VBox(12, Words.wrapped("A web page with brackets, bars and a legend, or a Word document in which each coding is a comment by its coder.", "muted"),
                Sheet.field("Source", view.source), view.each, Sheet.field("Codings by", view.coder), Sheet.field("Code, with what is below it", view.code));
        var sheet = new Sheet("transcript-sheet", "Transcripts with codes", WIDTH, body).low();
        body.getChildren().add(Sheet.buttons(view.button("transcript-html", "Web page…", "Web page", "html", sheet),
                view.button("transcript-docx", "Word…", "Word", "docx", sheet)));
        sheet.open(room, back);
        view.source.requestFocus();
    }

    private static <T> ComboBox<Optional<T>> choice(String id, String all, List<T> some, Function<T, String> name) {
        var box = new ComboBox<Optional<T>>();
        box.setId(id);
        var choices = new ArrayList<Optional<T>>();
        choices.add(Optional.empty());
        some.forEach(one -> choices.add(Optional.of(one)));
        box.getItems().setAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<T> chosen) {
                return chosen == null ? "" : chosen.map(name).orElse(all);
            }

            @Override
            public Optional<T> fromString(String words) {
                return Optional.empty();
            }
        });
        box.getSelectionModel().selectFirst();
        return box;
    }

    private Button button(String id, String words, String kind, String ending, Sheet sheet) {
        var button = new Button(words, Icons.of(Feather.DOWNLOAD, Icons.ROW));
        button.setId(id);
        button.disableProperty().set(workspace.study().now().sources().isEmpty());
        button.setOnAction(_ -> {
            var window = sheet.getScene().getWindow();
            if (each.isSelected() && source.getValue().isEmpty()) {
                folder(window).ifPresent(folder -> writeEach("." + ending, folder, sheet));
            } else {
                file(kind, ending, window).ifPresent(file -> {
                    write(file);
                    sheet.close();
                });
            }
        });
        return button;
    }

    private Optional<Path> file(String kind, String ending, Window window) {
        var chooser = new FileChooser();
        chooser.setTitle("Write transcripts with codes");
        chooser.setInitialFileName("%s.%s".formatted(source.getValue().map(Source::name).orElse(workspace.project().name()), ending));
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, "*." + ending));
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath)
                .map(out -> out.toString().endsWith("." + ending) ? out : out.resolveSibling(out.getFileName() + "." + ending));
    }

    private static Optional<Path> folder(Window window) {
        var chooser = new DirectoryChooser();
        chooser.setTitle("An empty folder for the transcripts");
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    private void writeEach(String ending, Path folder, Sheet sheet) {
        List<Source> sources = workspace.study().now().sources();
        Choice choice = choice();
        workspace.messages().say("Writing into “%s”…".formatted(folder.getFileName()));
        var _ = workspace.write(folder, "The transcripts were written into “%s”.",
                () -> new CodedTranscripts(workspace.project()).writeEach(sources, choice, ending, folder));
        sheet.close();
    }

    private Choice choice() {
        return new Choice(coder.getValue().map(one -> Set.of(one.id())).orElse(Set.of()), code.getValue().map(one -> Set.of(one.id())).orElse(Set.of()));
    }

    private void write(Path out) {
        List<SourceId> sources = source.getValue().map(one -> List.of(one.id())).orElseGet(() -> workspace.study().now().sources().stream().map(Source::id).toList());
        Choice choice = choice();
        workspace.messages().say("Writing “%s”…".formatted(out.getFileName()));
        var _ = workspace.write(out, "The transcripts were written to “%s”.", () -> new CodedTranscripts(workspace.project()).write(sources, choice, out));
    }
}
