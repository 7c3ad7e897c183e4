package org.heddle.ui.coding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.keys.Act;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.part.palette.CodeColour;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.transcript.TranscriptView;

/// What is in hand in the text, and the keys that do something with it.
final class CodingHints {
    private final HintBar bar;
    private final Workspace workspace;
    private final CodingModel model;
    private final TranscriptView text;
    private Optional<Subject> said = Optional.empty();

    /// What is in hand, as the bar says it.
    private record Subject(Optional<CodeColour> colour, String name, String place) {}

    CodingHints(HintBar bar, Workspace workspace, CodingModel model, TranscriptView text) {
        this.bar = bar;
        this.workspace = workspace;
        this.model = model;
        this.text = text;
    }

    /// Shows it, and again whenever something else is in hand.
    void follow() {
        workspace.keys().changesProperty().subscribe(_ -> show());
        model.selectionProperty().subscribe(_ -> show());
        model.chosenProperty().subscribe(_ -> show());
        model.sourceProperty().subscribe(_ -> show());
        workspace.study().stateProperty().map(state -> state.sealed()).subscribe(_ -> show());
    }

    /// Says anew what can be done here.
    void show() {
        var open = model.sourceProperty().get();
        var map = workspace.keys();
        Optional<Coding> coding = model.chosenCoding();
        Optional<TextSpan> passage = model.passage();
        if (coding.isPresent()) {
            hintForCoding(coding.get());
        } else if (passage.isPresent()) {
            say(new Subject(Optional.empty(), "Selection", place(passage.get())));
            bar.show(model.inHand().isPresent()
                    ? List.of(map.hint("another code", Act.PICK), map.hint("comment", Act.COMMENT), map.hint("star", Act.STAR),
                            map.hint("edges", Act.END_BACK, Act.END_ON), map.hint("uncode", Act.UNCODE))
                    : List.of(map.hint("code", Act.PICK), Hint.of("favourites", "1–9"), map.hint("last code", Act.LAST_CODE),
                            map.hint("in vivo", Act.IN_VIVO), map.hint("widen", Act.SENTENCE)));
        } else {
            said = Optional.empty();
            bar.setSubject();
            bar.show(open.isEmpty() ? List.of() : List.of(Hint.of("select", "Shift →"), map.hint("sentence, turn", Act.SENTENCE),
                    map.hint("next coding", Act.NEXT_CODING), map.hint("find here", Act.FIND), map.hint("next source", Act.NEXT_SOURCE)));
        }
        workspace.sayStatus(RoomName.CODE, open.map(this::facts).orElse(""));
    }

    private void hintForCoding(Coding coding) {
        var state = workspace.study().now();
        var map = workspace.keys();
        var colour = Optional.ofNullable(CodePalette.of(state.codebook()).get(coding.code())).orElse(CodePalette.SLOTS.getFirst());
        String name = state.codebook().find(coding.code()).map(code -> code.name()).orElse("");
        say(new Subject(Optional.of(colour), name, place(coding.span())));
        int here = text.overlapsHere().size();
        var next = here > 1 ? List.of(map.hint("next of %d here".formatted(here), Act.OVERLAPS))
                : List.of(map.hint("next coding", Act.NEXT_CODING));
        bar.show(Stream.concat(next.stream(), List.of(map.hint("comment", Act.COMMENT), map.hint("memo", Act.MEMO),
                map.hint("edges", Act.END_BACK, Act.END_ON), map.hint("uncode", Act.UNCODE)).stream()).toList());
    }

    private static Label strong(String words) {
        var label = new Label(words);
        label.getStyleClass().add("strong");
        return label;
    }

    private String place(TextSpan span) {
        return "turn %d · %s".formatted(model.turnOf(span), Counted.of(span.length(), "character"));
    }

    /// The same is not said twice: one act asks several times.
    private void say(Subject subject) {
        if (said.filter(subject::equals).isEmpty()) {
            said = Optional.of(subject);
            var words = List.of(strong(subject.name()), new Label(subject.place()));
            bar.setSubject(Stream.concat(subject.colour().stream().map(colour -> new CodeDot(colour, workspace.themeProperty(), 10)), words.stream())
                    .toArray(Node[]::new));
        }
    }

    private String facts(OpenSource open) {
        String sealed = workspace.study().now().sealing(open.id()).map(_ -> "; others’ work is sealed").orElse("");
        return "%s, %s in this source%s".formatted(Counted.of(open.transcript().turns().all().size(), "turn"),
                Counted.of(open.codings().size(), "coding"), sealed);
    }
}
