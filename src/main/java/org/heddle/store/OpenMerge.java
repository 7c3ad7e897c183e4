package org.heddle.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.merging.Choice;
import org.heddle.domain.merging.Merge;
import org.heddle.domain.merging.Outcome;
import org.heddle.domain.merging.Preview;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.pass.LateWork;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.MergeChange;
import org.heddle.domain.project.MergeChange.TakeIn;
import org.heddle.domain.project.SourceChange.CorrectSource;
import org.heddle.domain.project.merging.WayTo;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.store.sql.StoreException;
import org.heddle.store.table.ImageReading;
import org.heddle.store.table.Tables;

/// Another copy of a project while it is compared with this one and merged into it. What it holds of sealed work never leaves it but into the project.
/// Used on the store's thread only.
public final class OpenMerge implements AutoCloseable {
    private final ProjectStore store;
    private final Tables tables;
    private final OtherCopy other;
    private final Path file;
    private final CoderId viewer;
    private final long revision;
    private final Ancestry ancestry;
    private final ProjectImage mine;
    private final Merge merge;
    private Optional<Known> known = Optional.empty();

    private OpenMerge(ProjectStore store, Tables tables, ProjectImage mine, OtherCopy other, Path file, CoderId viewer) {
        this.store = store;
        this.tables = tables;
        this.other = other;
        this.file = file;
        this.viewer = viewer;
        revision = tables.log.revision();
        this.mine = mine;
        ProjectImage theirs = ImageReading.beside(mine, other.tables);
        ancestry = Ancestry.of(tables, other.tables);
        theirs.of(Part.TAKEN_IN).keySet().removeIf(ancestry::isMine);
        merge = new Merge(mine, theirs, ancestry.image(mine, theirs), this::text, viewer);
    }

    static OpenMerge open(ProjectStore store, Tables tables, Path file, CoderId viewer) {
        OtherCopy other = OtherCopy.open(file);
        try {
            beside(file, () -> check(store, other, file));
            ProjectImage mine = ImageReading.of(tables);
            return beside(file, () -> new OpenMerge(store, tables, mine, other, file, viewer));
        } catch (RuntimeException failure) {
            other.close();
            throw failure;
        }
    }

    /// What fails while the other copy is read is its fault, and said so.
    private static <T> T beside(Path file, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (StoreException failure) {
            throw OtherCopy.unreadable(file, failure);
        }
    }

    private static OtherCopy check(ProjectStore store, OtherCopy other, Path file) {
        if (!other.projectId().equals(store.projectId())) {
            throw new Refusal("“%s” is another project, not a copy of this one. Nothing was changed; only copies of one project can be merged."
                    .formatted(file.getFileName()));
        }
        return other;
    }

    private Optional<String> text(String sha256) {
        return tables.sources.textWithHash(sha256).or(() -> other.tables.sources.textWithHash(sha256));
    }

    /// What would come of it when the conflicts are settled like this.
    public Preview preview(Map<String, Choice> choices) {
        return outcome(choices).preview();
    }

    /// Comparing two large copies takes a second: the same choices are not asked twice.
    private Outcome outcome(Map<String, Choice> choices) {
        Outcome outcome = known.filter(one -> one.choices.equals(choices)).map(Known::outcome).orElseGet(() -> merge.outcome(choices));
        known = Optional.of(new Known(Map.copyOf(choices), outcome));
        return outcome;
    }

    private record Known(Map<String, Choice> choices, Outcome outcome) {}

    /// How many acts each side did since the copies parted, as far as the one who asks may know of them.
    public Since since() {
        var veiling = known.map(Known::outcome).orElseGet(() -> outcome(Map.of())).veiling();
        return new Since(ancestry.mine(veiling), ancestry.theirs(veiling));
    }

    /// Acts here and in the other copy.
    public record Since(int mine, int theirs) {}

    /// Merges in one act; the newcomer, if there is one, joins by it. Refuses while a conflict is not settled.
    public Applied carryOut(Map<String, Choice> choices, Optional<Coder> newcomer) {
        if (tables.log.revision() != revision) {
            throw new Refusal("The project has changed meanwhile. Nothing was merged; look at the other copy again.");
        }
        Outcome outcome = outcome(choices);
        if (!outcome.open().isEmpty()) {
            throw new Refusal("%d conflicts are not settled yet. Nothing was changed.".formatted(outcome.open().size()));
        }
        String label = "Merged “%s”".formatted(file.getFileName());
        Iterator<Change> changes = changes(outcome);
        return store.takeIn(label, changes, viewer, newcomer, ancestry.told(outcome.target()));
    }

    /// While a pass is sealed a merge leaves its mark in the log also when nothing came: else the log would tell of sealed work.
    /// First the texts, because everything that points into them goes along; then what is left to do, seen from there.
    private Iterator<Change> changes(Outcome outcome) {
        ProjectImage target = outcome.target();
        var words = new Words();
        List<Change> corrections = corrections(outcome, words);
        List<Change> direct = corrections.isEmpty() ? worthAnAct(WayTo.between(mine, target, words)) : List.of();
        boolean isNothing = corrections.isEmpty() && direct.isEmpty() && !outcome.wasSettled() && outcome.veiling().hidesNothing();
        Stream<Change> remembered = ancestry.last().filter(_ -> !isNothing).<Change>map(act -> new TakeIn(act, outcome.told(late()))).stream();
        List<Change> last = Stream.concat(direct.stream(), remembered).toList();
        return corrections.isEmpty() ? last.iterator() : new InTwoSteps(corrections, () -> Stream.concat(
                WayTo.between(ImageReading.of(tables), target, words).stream(), last.stream()).toList());
    }

    /// Once all that the other copy did is in, what it knows by another id here is no reason for an act of its own.
    private List<Change> worthAnAct(List<Change> changes) {
        boolean isIn = ancestry.last().filter(mine.of(Part.TAKEN_IN)::containsKey).isPresent();
        return isIn && changes.stream().allMatch(MergeChange.class::isInstance) ? List.of() : changes;
    }

    /// What was done in the other copy after a pass had been released there.
    private Set<LateWork> late() {
        var late = new HashSet<LateWork>();
        for (Pass pass : other.tables.passes.all()) {
            for (CoderId coder : pass.coders()) {
                other.tables.passes.changedAfterRelease(pass, Set.of(coder)).forEach(source -> late.add(new LateWork(pass.id(), source, coder)));
            }
        }
        return late;
    }

    private List<Change> corrections(Outcome outcome, Words words) {
        var corrections = new ArrayList<Change>();
        if (!outcome.corrections().isEmpty()) {
            corrections.addAll(WayTo.forPeople(mine, outcome.target()));
        }
        outcome.corrections().forEach((id, correction) -> {
            Source source = Objects.requireNonNull(mine.of(Part.SOURCES).get(id)).worded(correction.after());
            var speakers = outcome.target().of(Part.SPEAKERS).values().stream().filter(speaker -> speaker.source().equals(id)).toList();
            corrections.add(new CorrectSource(id, correction.after(), words.turns(source), speakers, correction.edits()));
        });
        return corrections;
    }

    /// Where the words and turns of sources come from that are not here yet.
    private final class Words implements WayTo.NewTexts {
        @Override
        public String text(Source source) {
            return OpenMerge.this.text(source.sha256()).orElseThrow();
        }

        @Override
        public List<Turn> turns(Source source) {
            return other.tables.sources.withHash(source.sha256()).map(one -> other.tables.sources.turns(one.id())).orElseGet(List::of);
        }
    }

    /// Changes of which the second part is only made when the first has been carried out.
    private static final class InTwoSteps implements Iterator<Change> {
        private final Supplier<List<Change>> second;
        private Iterator<Change> now;
        private boolean isSecond;

        InTwoSteps(List<Change> first, Supplier<List<Change>> second) {
            now = first.iterator();
            this.second = second;
        }

        @Override
        public boolean hasNext() {
            if (!now.hasNext() && !isSecond) {
                isSecond = true;
                now = second.get().iterator();
            }
            return now.hasNext();
        }

        @Override
        public Change next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return now.next();
        }
    }

    @Override
    public void close() {
        other.close();
    }
}
