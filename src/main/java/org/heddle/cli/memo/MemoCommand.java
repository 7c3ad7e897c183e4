package org.heddle.cli.memo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.memo.MemoFilter;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.Applied;
import org.heddle.domain.report.Table;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.memo.MemoActs;
import org.heddle.workbench.memo.MemoFinder;
import org.heddle.workbench.memo.MemoList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists and writes memos.
@Command(description = "Lists memos, or writes, edits, links and removes one.")
public final class MemoCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @ArgGroup
    private @Nullable Act act;

    @ArgGroup
    private MemoAbout about = new MemoAbout();

    @ArgGroup(exclusive = false)
    private MemoPoint point = new MemoPoint();

    @Option(names = "--title", paramLabel = "TITLE", description = "With --add and --edit.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--text", paramLabel = "MARKDOWN", description = "With --add and --edit: what it says.")
    private Optional<String> text = Optional.empty();

    @Option(names = "--from", paramLabel = "FILE", description = "With --add and --edit: the text stands in this file (UTF-8).")
    private Optional<Path> from = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND", description = "analytic (the usual one), reflexive, decision, data surgery, limitation, coding note, wording, expectation, "
            + "theme summary, vignette, vignette with sensitive detail, sampling rationale or claim.")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--about", paramLabel = "SORT", description = "Lists: free, project, source, code, coding, case or person.")
    private Optional<String> sort = Optional.empty();

    @Option(names = "--by", paramLabel = "CODER", description = "Lists: only by this author.")
    private Optional<String> author = Optional.empty();

    @Option(names = "--find", paramLabel = "WORDS", description = "Lists: only with all of these words.")
    private Optional<String> words = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    /// What to do; one at a time. Without any the memos are listed.
    static final class Act {
        @Option(names = "--list", description = "Lists them; the usual choice.")
        private boolean list;

        @Option(names = "--out", paramLabel = "FILE", description = "Writes the list: .csv, .xlsx, .docx, .html, .md or .json.")
        private Optional<Path> out = Optional.empty();

        @Option(names = "--add", description = "Writes one; prints its id.")
        private boolean add;

        @Option(names = "--edit", paramLabel = "MEMO", description = "Says it anew; what is not given stays.")
        private Optional<String> edit = Optional.empty();

        @Option(names = "--remove", paramLabel = "MEMO", description = "Deletes it.")
        private Optional<String> remove = Optional.empty();

        @Option(names = "--link", paramLabel = "MEMO", description = "Points it to --to-code, or to words of --to-source.")
        private Optional<String> link = Optional.empty();

        @Option(names = "--unlink", paramLabel = "MEMO", description = "Takes such a link away.")
        private Optional<String> unlink = Optional.empty();

        boolean isReading() {
            return list || out.isPresent();
        }
    }

    @Override
    public int run(Desk desk) throws IOException {
        Act wanted = act;
        if (wanted == null || wanted.isReading()) {
            try (OpenProject project = writing.look(desk)) {
                list(desk, project, wanted == null ? Optional.empty() : wanted.out);
            }
        } else if (wanted.add) {
            String said = text().orElse("");
            MemoKind as = kind().orElse(MemoKind.ANALYTIC);
            var memo = writing.act(desk, project -> acts(desk, project).add(about.named(), as, title.orElse(""), said));
            desk.out().line(memo.id().value().toString());
        } else {
            Applied done = change(desk, wanted);
            desk.out().line(done.isNothing() ? "Nothing has changed." : done.sentence() + ".");
        }
        return Exit.DONE;
    }

    private static MemoActs acts(Desk desk, OpenProject project) {
        return new MemoActs(project, desk.projects().clock());
    }

    private Applied change(Desk desk, Act wanted) throws IOException {
        if (wanted.edit.isPresent()) {
            Optional<String> said = text();
            Optional<MemoKind> as = kind();
            return writing.act(desk, project -> acts(desk, project).edit(wanted.edit.get(), as, title, said));
        }
        if (wanted.remove.isPresent()) {
            return writing.act(desk, project -> acts(desk, project).remove(wanted.remove.get()));
        }
        var to = point.named();
        return wanted.link.isPresent() ? writing.act(desk, project -> acts(desk, project).link(wanted.link.get(), to))
                : writing.act(desk, project -> acts(desk, project).unlink(wanted.unlink.orElseThrow(), to));
    }

    private Optional<String> text() {
        if (text.isPresent() && from.isPresent()) {
            throw new WrongUsage("heddle memo: --text and --from exclude each other.");
        }
        return text.or(() -> from.map(MemoFile::read));
    }

    private Optional<MemoKind> kind() {
        return kind.map(Named::memoKind);
    }

    private void list(Desk desk, OpenProject project, Optional<Path> out) {
        var filter = new MemoFilter(kind(), sort.map(String::strip), author.map(name -> project.ask(reader -> new Finder(reader).coder(name)).id()),
                words.orElse(""));
        Optional<MemoTarget> only = about.isGiven() ? Optional.of(project.ask(reader -> new MemoFinder(reader).target(about.named()))) : Optional.empty();
        if (out.isPresent()) {
            Table table = MemoList.table(project, filter, only);
            Exporting.write(table, out.get());
            desk.out().line("Wrote %s.".formatted(out.get()));
            return;
        }
        List<MemoList.Line> found = project.ask(reader -> MemoList.of(reader, filter, only));
        if (json) {
            desk.out().json(found.stream().map(MemoLines::fields).toList());
        } else {
            desk.out().columns(found.stream().map(MemoLines::cells).toList());
        }
    }
}
