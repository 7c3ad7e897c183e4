package org.heddle.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Threads;
import org.heddle.workbench.searching.SearchQuery;
import org.heddle.workbench.searching.Searching;
import org.heddle.workbench.searching.facet.Sieve;

/// A thousand queries of each kind, each asked once; the same of SQLite's full-text search.
record SearchJobs(BenchStudy study) {
    private static final int QUERIES = 1_050;

    void run() throws Exception {
        var queries = Queries.from(study.corpus(), QUERIES);
        try (OpenProject project = study.open(Threads.none()); Searching searching = Searching.of(project, study.folders())) {
            searching.bringUpToDate(_ -> { }).join();
            proveHits(searching);
            ask(Job.PHRASE, searching, queries.phrases());
            ask(Job.BOOLEAN, searching, queries.booleans());
            ask(Job.PREFIX, searching, queries.prefixes());
            ask(Job.NEAR, searching, queries.near());
            countAll(Job.ALL_HITS, searching, "\"kettle behind the piano\"");
            countAll(Job.ALL_HITS_OF_A_WORD, searching, study.corpus().vocabulary().ranked(0));
            var mostUsed = SearchQuery.of(study.corpus().vocabulary().ranked(0)).first(200);
            study.ledger().measure(study.size(), Job.FACETS, Runs.USUAL, () -> searching.sift(mostUsed, Sieve.OPEN).join().counts().facets().size());
            String one = project.ask(BenchStudy::transcripts).getFirst().name();
            countAll(Job.LIKE, searching, "like:\"%s#2\"".formatted(one));
            countAll(Job.EXPRESSION_WITH_LETTERS, searching, "/kettle [a-z]+ the p\\w+/");
            countAll(Job.EXPRESSION, searching, "/\\b\\w{11,}[.]/");
            study.ledger().measure(study.size(), Job.EXPLODING, Runs.FEW, () -> explode(searching));
        }
        cold();
        beside(queries);
    }

    /// A quick wrong answer counts nothing.
    private void proveHits(Searching searching) {
        for (Map.Entry<String, Integer> planted : study.corpus().planted().entrySet()) {
            int found = searching.search(SearchQuery.of("\"" + planted.getKey() + "\"")).join().total();
            if (found != planted.getValue()) {
                throw new IllegalStateException("“%s” stands %d times in the texts, %d were found.".formatted(planted.getKey(), planted.getValue(), found));
            }
        }
    }

    private void ask(Job job, Searching searching, List<String> queries) throws Exception {
        int[] next = {0};
        study.ledger().measureWithin(study.size(), job, Runs.THOUSAND, () -> {
            var query = SearchQuery.of(queries.get(next[0]++ % queries.size()));
            long begun = System.nanoTime();
            int found = searching.search(query).join().total();
            long took = System.nanoTime() - begun;
            if (found == 0) {
                throw new IllegalStateException("Nothing found for " + query.text());
            }
            return took;
        });
    }

    /// The length of the sentence: the same at every run.
    private static int explode(Searching searching) {
        try {
            return searching.search(SearchQuery.of("/(\\w*\\s*)*#/")).join().total();
        } catch (CompletionException failure) {
            return String.valueOf(failure.getCause()).length();
        }
    }

    private void countAll(Job job, Searching searching, String query) throws Exception {
        study.ledger().measure(study.size(), job, Runs.USUAL, () -> searching.search(SearchQuery.of(query)).join().total());
    }

    private void cold() throws Exception {
        study.ledger().measure(study.size(), Job.COLD_QUERY, Runs.USUAL, () -> {
            try (OpenProject project = study.open(Threads.none()); Searching searching = Searching.of(project, study.folders())) {
                return searching.search(SearchQuery.of("\"nobody signed the ledger\"")).join().total();
            }
        });
    }

    private void beside(Queries queries) throws Exception {
        try (var fts5 = new Fts5(study.corpus().folder().resolve("fts5.db"))) {
            var runs = study.size() == Size.SMALL ? new Runs(1, 5, 5, Runs.FEW.patience()) : Runs.FEW;
            study.ledger().measure(study.size(), Job.FTS5_INDEX, runs, () -> fts5.build(study.corpus()));
            ask(Job.FTS5_PHRASE, fts5, queries.phrases());
            ask(Job.FTS5_BOOLEAN, fts5, queries.booleans());
            ask(Job.FTS5_PREFIX, fts5, queries.prefixes());
            ask(Job.FTS5_NEAR, fts5, queries.nearInFts5());
        }
    }

    private void ask(Job job, Fts5 fts5, List<String> queries) throws Exception {
        int[] next = {0};
        study.ledger().measureWithin(study.size(), job, Runs.THOUSAND, () -> {
            String query = queries.get(next[0]++ % queries.size());
            long begun = System.nanoTime();
            fts5.first(query);
            return System.nanoTime() - begun;
        });
    }
}
