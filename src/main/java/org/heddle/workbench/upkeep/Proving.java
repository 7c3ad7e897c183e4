package org.heddle.workbench.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.heddle.store.Proof;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Progress;
import org.heddle.workbench.searching.Searching;

/// Proves that nothing in a project contradicts anything else, brings its index up to date, and mends what can be mended without anybody's judgement.
public final class Proving {
    private final OpenProject project;
    private final Searching searching;

    public Proving(OpenProject project, Searching searching) {
        this.project = project;
        this.searching = searching;
    }

    /// One thing that was examined; a fault's sentence says what to do about it.
    public record Check(String name, boolean ok, String sentence) {}

    /// What was found, and a sentence for each thing that was mended.
    public record Result(List<Check> checks, List<String> repaired) {
        public Result {
            checks = List.copyOf(checks);
            repaired = List.copyOf(repaired);
        }

        public boolean isSound() {
            return checks.stream().allMatch(Check::ok);
        }
    }

    /// Examines the project. An index that is absent, behind or damaged is no fault: it is brought up to date and said.
    public Result examine() {
        return new Result(checks(), List.of());
    }

    /// Copies the project beside itself if there is anything to mend, mends it, and examines again.
    public Result repair() {
        var repaired = new ArrayList<String>();
        boolean hasUnused = project.ask(_ -> project.store().prove()).stream().anyMatch(proof -> isMendable(proof) && !proof.isSound());
        if (hasUnused) {
            Path copy = freshName();
            new BackingUp(project).to(copy).join();
            repaired.add("The project as it was lies beside it as “%s”.".formatted(copy.getFileName()));
            int removed = project.ask(_ -> project.store().forgetUnusedTexts());
            repaired.add(removed == 1 ? "1 text that belonged to no source was removed."
                    : "%d texts that belonged to no source were removed.".formatted(removed));
        }
        return new Result(checks(), repaired);
    }

    private List<Check> checks() {
        var checks = new ArrayList<Check>();
        List<Proof> proofs = project.ask(_ -> project.store().prove());
        proofs.forEach(proof -> checks.add(new Check(proof.name(), proof.isSound(), proof.isSound() ? proof.sentence() : advised(proof))));
        checks.add(index(proofs));
        return checks;
    }

    /// A project that cannot be read cannot be indexed either; that is said once, by its own check.
    private Check index(List<Proof> proofs) {
        if (proofs.stream().anyMatch(proof -> !proof.isSound() && !isMendable(proof))) {
            return new Check("index", true, "The search index was left as it is, because the project itself has faults.");
        }
        Consumer<Progress> nobody = _ -> { };
        return new Check("index", true, searching.bringUpToDate(nobody).join().sentence());
    }

    private static boolean isMendable(Proof proof) {
        return proof.name().equals(Proof.UNUSED_TEXTS);
    }

    private static String advised(Proof proof) {
        return proof.sentence() + (isMendable(proof) ? " That does no harm; “heddle doctor FILE --repair” copies the project and then clears it away."
                : " This cannot be mended without choosing: open the newest backup, or ask for help and keep this file as it is.");
    }

    private Path freshName() {
        Path file = project.file();
        Path copy = file.resolveSibling(project.name() + " before repair.heddle");
        for (int number = 2; Files.exists(copy); number++) {
            copy = file.resolveSibling("%s before repair (%d).heddle".formatted(project.name(), number));
        }
        return copy;
    }
}
