package org.heddle.cli.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.PolicyId;
import org.heddle.domain.link.PolicyTalk;
import org.heddle.domain.link.Shown;
import org.heddle.domain.project.LinkChange.PutPolicy;
import org.heddle.domain.project.LinkChange.RemovePolicy;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.link.LinkFinder;
import org.heddle.workbench.link.Linking;
import org.heddle.workbench.link.Policies;
import org.heddle.workbench.searching.Searching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Names policies and says where people speak of them, with or without chosen codes.
@Command(description = "Names policies, and says where they are spoken of, with or without chosen codes.")
public final class PolicyCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Option(names = "--add", paramLabel = "NAME", description = "Names a policy, or gives it other terms.")
    private Optional<String> add = Optional.empty();

    @Option(names = "--term", paramLabel = "TERM", description = "A search term such as sanction* or \"job centre\"; may be repeated. Without: the name as a phrase.")
    private List<String> terms = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "NAME", description = "Forgets the policy; sources and codings stay.")
    private Optional<String> remove = Optional.empty();

    @Option(names = "--policy", paramLabel = "NAME", description = "Only this one.")
    private Optional<String> policy = Optional.empty();

    @Option(names = "--code", paramLabel = "CODE", description = "Says with and without this code, sub-codes included; may be repeated.")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the table: .csv, .xlsx, .docx, .html, .md or .json.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "For programs, with every turn.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        if (add.isPresent() && remove.isPresent() || !terms.isEmpty() && add.isEmpty()) {
            throw new WrongUsage("heddle policy: --add NAME [--term TERM]..., --remove NAME, or nothing for where they are spoken of.");
        }
        if (add.isPresent()) {
            desk.out().done(writing.act(desk, project -> project.runMade(reader -> new PutPolicy(named(reader)))));
        } else if (remove.isPresent()) {
            desk.out().done(writing.act(desk, project -> project.runMade(reader -> new RemovePolicy(new LinkFinder(reader).policy(remove.get()).id()))));
        } else {
            try (OpenProject project = writing.look(desk); Searching searching = Searching.of(project, desk.folders())) {
                searching.bringUpToDate(_ -> { }).join();
                show(desk, project, searching);
            }
        }
        return Exit.DONE;
    }

    private Policy named(ProjectReader reader) {
        String name = add.orElseThrow().strip();
        PolicyId id = reader.links().policies().stream().filter(one -> one.name().equalsIgnoreCase(name)).map(Policy::id).findFirst().orElseGet(PolicyId::fresh);
        return new Policy(id, name, terms);
    }

    private void show(Desk desk, OpenProject project, Searching searching) {
        Set<CodeId> asked = new LinkedHashSet<>(project.ask(reader -> codes.stream().map(words -> new Finder(reader).code(words).id()).toList()));
        List<Policy> wanted = project.ask(reader -> policy.map(name -> List.of(new LinkFinder(reader).policy(name))).orElseGet(() -> reader.links().policies()));
        Codebook codebook = project.ask(reader -> reader.codes().codebook());
        var finder = new Policies(project, searching);
        List<PolicyTalk> talks = wanted.stream().map(one -> finder.talk(one, asked).join()).toList();
        var report = PolicyTalk.report(talks, asked.stream().map(code -> "“%s”".formatted(codebook.path(code))).toList());
        new Answering(out, json).give(desk.out(), report, () -> {
            Map<Passage, Shown> shown = new Linking(project).shown(talks.stream().flatMap(talk -> talk.mentions().stream())
                    .map(PolicyTalk.Mention::turn).toList()).join();
            var passages = new PassageFields(project);
            return talks.stream().map(talk -> fields(talk, shown, passages, codebook)).toList();
        });
    }

    private static Fields fields(PolicyTalk talk, Map<Passage, Shown> shown, PassageFields passages, Codebook codebook) {
        return new Fields().put("policy", talk.policy().name()).put("terms", talk.policy().terms()).put("turns", talk.mentions().size())
                .put("sources", talk.sources()).put("with", talk.with().size()).put("without", talk.without().size())
                .put("mentions", talk.mentions().stream().flatMap(one -> Optional.ofNullable(shown.get(one.turn())).stream().map(turn -> passages.of(turn)
                        .put("codes", one.codes().stream().map(code -> codebook.path(code).toString()).toList()))).toList());
    }
}
