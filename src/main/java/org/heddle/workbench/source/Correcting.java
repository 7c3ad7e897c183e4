package org.heddle.workbench.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.CarriedCoding;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.SourceChange.CorrectSource;
import org.heddle.domain.quotes.QuoteFinder;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextCorrection;
import org.heddle.domain.source.TextDiff;
import org.heddle.domain.source.TextEdit;
import org.heddle.domain.source.TextEdits;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.exchange.importing.ImportSettings;
import org.heddle.exchange.importing.Imported;
import org.heddle.exchange.importing.Importers;
import org.heddle.exchange.importing.SpeakerPattern;
import org.heddle.workbench.OpenProject;

/// Corrects the text of a source that may be coded already: first a look at what becomes of every coding, then the act.
public final class Correcting {
    private static final int MOST_TEXT = 64 << 20;

    private final OpenProject project;

    public Correcting(OpenProject project) {
        this.project = project;
    }

    /// What these words would change; changes nothing. Throws `Refusal` for words that cannot be a text.
    public CompletableFuture<Correction> look(SourceId source, NewWords words) {
        return project.compute(() -> {
            var known = project.ask(reader -> new Known(reader.sources().transcript(source), reader.codings().of(source), reader.cases().people()));
            return correction(known, words);
        });
    }

    /// Makes the correction, with everything that goes along, as one act.
    public CompletableFuture<Applied> make(Correction correction) {
        return project.run(correction.change());
    }

    private record Known(Transcript before, List<Coding> codings, People people) {}

    private static Correction correction(Known known, NewWords words) {
        Transcript before = known.before();
        TextCorrection text = text(before, words);
        if (text.after().isBlank()) {
            throw new Refusal("The new text of “%s” holds no words. To be rid of a source, remove it.".formatted(before.source().name()));
        }
        if (text.after().length() > MOST_TEXT) {
            throw new Refusal("The new text is too big for a source. Cut it into parts.");
        }
        var rereading = new Rereading(before, text);
        boolean hasOwnLabels = !isReadAsItStands(words) && rereading.hasOwnLabels();
        Imported read = read(text.after(), before, words);
        List<Turn> turns = hasOwnLabels ? rereading.carriedTurns() : read.turns();
        var change = new CorrectSource(before.source().id(), text.after(), turns, rereading.speakers(turns, read.speakers(), known.people()),
                text.edits());
        return new Correction(before, change, text, CarriedCoding.of(known.codings(), text), hasOwnLabels);
    }

    /// A file may bring labels that a text alone does not show: those in bold, and those that a pattern finds.
    private static boolean isReadAsItStands(NewWords words) {
        return words instanceof NewWords.InFile(Path file, Optional<String> pattern)
                && (pattern.isPresent() || String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".docx"));
    }

    private static Imported read(String text, Transcript before, NewWords words) {
        return words instanceof NewWords.InFile(Path file, Optional<String> pattern) ? Importers.read(file, settings(pattern))
                : Importers.read(text, before.source().fileName(), ImportSettings.usual());
    }

    private static ImportSettings settings(Optional<String> pattern) {
        return new ImportSettings(Optional.empty(), pattern.map(SpeakerPattern::of));
    }

    private static TextCorrection text(Transcript before, NewWords words) {
        return switch (words) {
            case NewWords.Edited(var text, var edits) -> edited(before.text(), text, edits);
            case NewWords.InFile(var file, _) -> compared(before.text(), Importers.read(file, ImportSettings.usual()).text());
            case NewWords.Replaced replaced -> replaced(before.text(), replaced);
        };
    }

    private static TextCorrection replaced(String before, NewWords.Replaced words) {
        TextSpan place = new QuoteFinder(before).find(words.old(), words.occurrence());
        String by = SourceText.clean(words.by());
        String after = before.substring(0, place.start()) + by + before.substring(place.end());
        return edited(before, after, new TextEdits(List.of(new TextEdit(place.start(), place.length(), by.length()))));
    }

    /// What the hand did counts, as long as it leads to the text in the form in which texts are kept.
    private static TextCorrection edited(String before, String text, TextEdits made) {
        String after = SourceText.clean(text);
        return made.lead(before, after) ? new TextCorrection(before, after, TextDiff.narrowed(made, before, after)) : compared(before, after);
    }

    private static TextCorrection compared(String before, String after) {
        return new TextCorrection(before, after, TextDiff.between(before, after));
    }
}
