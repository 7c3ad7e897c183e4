package org.heddle.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Threads;
import org.heddle.workbench.manuscript.Auditing;

/// A paper of 200 quotations, every tenth with a wrong word, held against all transcripts.
record AuditJobs(BenchStudy study) {
    private static final int QUOTATIONS = 200;
    private static final int LONGEST = 160;
    private static final int SHORTEST = 60;

    void run() throws Exception {
        Path paper = study.corpus().folder().resolve("paper.md");
        try (OpenProject project = study.open(Threads.none())) {
            Files.writeString(paper, paper(project));
            var runs = study.size() == Size.LARGE ? Runs.FEW : Runs.USUAL;
            study.ledger().measure(study.size(), Job.AUDIT, runs, () -> {
                int found = new Auditing(project).audit(paper).findings().size();
                if (found != QUOTATIONS) {
                    throw new IllegalStateException("%d quotations were found.".formatted(found));
                }
                return found;
            });
        }
        Files.delete(paper);
    }

    private static String paper(OpenProject project) {
        var random = new Random(17);
        List<Source> sources = project.ask(BenchStudy::transcripts);
        var paper = new StringBuilder();
        for (int made = 0; made < QUOTATIONS;) {
            Source source = sources.get(random.nextInt(sources.size()));
            String text = project.ask(reader -> reader.sources().text(source.id()));
            List<TextSpan> turns = project.ask(reader -> reader.sources().turns(source.id())).stream().map(Turn::span).flatMap(span -> span.stream())
                    .filter(span -> span.length() > LONGEST).toList();
            if (!turns.isEmpty()) {
                String words = turns.get(random.nextInt(turns.size())).of(text).replaceAll("[\"“”«»„]", "").replaceAll("\\s+", " ");
                int end = words.lastIndexOf(' ', SHORTEST + random.nextInt(LONGEST - SHORTEST));
                String wrong = ++made % 10 == 0 ? " unquestionably" : "";
                paper.append("One of them said “").append(words, 0, end).append(wrong).append("” about it.\n\n");
            }
        }
        return paper.toString();
    }
}
