package org.heddle.cli.codebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.cli.coding.CodingLines;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.codebook.Rechecking;
import org.heddle.workbench.codebook.Rechecking.Waiting;
import org.heddle.workbench.coding.CodedPassage;
import org.heddle.workbench.coding.CodingList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists codings made under an older definition of their code, and confirms them.
@Command(description = "Lists codings made under an older definition, or confirms them.")
public final class RecheckCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Option(names = "--coder", paramLabel = "CODER", description = "Only this coder's codings.")
    private Optional<String> coder = Optional.empty();

    @Option(names = "--confirm", arity = "1..*", paramLabel = "CODING", description = "These codings stand under the present definition.")
    private List<String> confirm = new ArrayList<>();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        if (!confirm.isEmpty()) {
            desk.out().done(writing.act(desk, project -> new Rechecking(project).confirmNamed(confirm)));
            return Exit.DONE;
        }
        try (OpenProject project = writing.look(desk)) {
            Optional<CoderId> whose = coder.map(name -> project.ask(reader -> new Finder(reader).coder(name)).id());
            list(desk, project, new Rechecking(project).waiting(whose).join());
        }
        return Exit.DONE;
    }

    private void list(Desk desk, OpenProject project, List<Waiting> waiting) {
        Codebook codebook = project.ask(reader -> reader.codes().codebook());
        var lines = new CodingLines(project);
        List<CodedPassage> passages = new CodingList(project).of(waiting.stream().map(Waiting::coding).toList());
        if (json) {
            var all = new ArrayList<Fields>();
            for (int at = 0; at < waiting.size(); at++) {
                all.add(lines.fields(passages.get(at)).put("changed", waiting.get(at).madeUnder().until())
                        .put("before", rules(waiting.get(at).madeUnder().rules()))
                        .put("now", rules(codebook.code(waiting.get(at).coding().code()).rules())));
            }
            desk.out().json(all);
        } else {
            desk.out().columns(passages.stream().map(lines::cells).toList());
        }
    }

    private static Fields rules(CodeRules rules) {
        return new Fields().put("definition", rules.definition()).put("useWhen", rules.useWhen()).put("notWhen", rules.notWhen());
    }
}
