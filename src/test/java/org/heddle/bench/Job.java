package org.heddle.bench;

/// Everything that is measured, in the order of the table, with its goal for the large study on a quiet machine.
enum Job {
    IMPORT_ALL("import all txt with turns and search index", Growth.LINEAR, "3,500 ms"),
    IMPORT("  of it: files, turns, one transaction", Growth.LINEAR, ""),
    INDEX("  of it: search index from nothing, committed", Growth.LINEAR, ""),
    FTS5_INDEX("  beside it: SQLite FTS5, texts and index", Growth.FOREIGN, ""),
    IMPORT_DOCX("import a docx of 100 pages", Growth.FLAT, "60 ms"),
    CODE_SOURCE("code one transcript by both coders, one act", Growth.FLAT, ""),
    OPEN("open the project, first state of the window", Growth.LINEAR, "150 ms"),
    COLD_QUERY("open it and answer a first query", Growth.LINEAR, "100 ms"),
    CODE("apply a code, on disk", Growth.FLAT, "p99 30 ms"),
    CODE_COUNTED("  with the window's counts", Growth.FLAT, "p99 30 ms"),
    UNDO("undo it", Growth.FLAT, "p99 30 ms"),
    CODINGS("codings of one transcript", Growth.FLAT, ""),
    MERGE("merge two coders' copies of one beginning, cold, on disk", Growth.LINEAR, "5 s"),
    MERGE_BACK("  taken back", Growth.LINEAR, ""),
    MERGE_REDONE("  done again", Growth.LINEAR, ""),
    MERGE_AGAIN("  merged again, which changes nothing", Growth.LINEAR, ""),
    MERGE_ALL("merge as many codings again as there are, cold, on disk", Growth.LINEAR, ""),
    MERGE_ALL_BACK("  taken back", Growth.LINEAR, ""),
    MERGE_ALL_REDONE("  done again", Growth.LINEAR, ""),
    MERGE_ALL_AGAIN("  merged again, which changes nothing", Growth.LINEAR, ""),
    COUNTS("counts of every code and source", Growth.LINEAR, ""),
    COLUMNS("all codings as columns", Growth.LINEAR, ""),
    QUOTES_SHOWN("quotes of one code, first screen", Growth.LINEAR, "50 ms"),
    QUOTES_CSV("quotes of one code to csv", Growth.LINEAR, "400 ms"),
    QUOTES_HTML("quotes of one code to html", Growth.LINEAR, "600 ms"),
    QUOTES_XLSX("quotes of one code to xlsx", Growth.LINEAR, "2,000 ms"),
    QUOTES_DOCX("quotes of one code to docx", Growth.LINEAR, "3,000 ms"),
    ALL_QUOTES_CSV("all quotes to csv", Growth.LINEAR, "3,000 ms"),
    AGREEMENT_FIRST("agreement, all codes, first question after opening", Growth.LINEAR, "100 ms"),
    AGREEMENT_CHARACTERS("  asked again, over all characters", Growth.LINEAR, "100 ms"),
    AGREEMENT_TURNS("  asked again, over turns", Growth.LINEAR, "100 ms"),
    DIFFERENCES("differences of two coders, whole project", Growth.LINEAR, ""),
    AGREEMENT_ONLY("  of it: the counting, units at hand", Growth.LINEAR, ""),
    UNITIZING("unitizing alpha, per code and whole, over all characters", Growth.LINEAR, "700 ms"),
    BOOTSTRAP("interval of kappa of every code, 1,000 draws of sources", Growth.LINEAR, "5,000 ms"),
    CROSSTAB_SOURCES("crosstab of all codes by source, codings", Growth.LINEAR, "100 ms"),
    CROSSTAB_CASES("crosstab of all codes by case, sources", Growth.LINEAR, "100 ms"),
    CROSSTAB_ROLES("crosstab of all codes by role, participants", Growth.LINEAR, ""),
    CO_OCCURRENCE("co-occurrence of all codes, overlapping", Growth.LINEAR, "150 ms"),
    MATRIX("framework matrix of 60 cases by all codes, a column of summaries", Growth.LINEAR, "300 ms"),
    MATRIX_AGAIN("  looked at again", Growth.LINEAR, ""),
    MATRIX_CODED("  after a passage was coded", Growth.LINEAR, ""),
    MATRIX_UNDONE("  after that was taken back", Growth.LINEAR, ""),
    MATRIX_ROW("  one row of it read with its passages", Growth.LINEAR, ""),
    MATRIX_XLSX("  to xlsx", Growth.LINEAR, ""),
    LOG_NEWEST("audit trail of 100,000 acts, newest page", Growth.FLAT, "50 ms"),
    LOG_FILTERED("  filtered by words, with the number of all that pass", Growth.FLAT, ""),
    LOG_PAGE("  a page in the middle", Growth.FLAT, "50 ms"),
    LOG_ALL("  all of it, as an export walks it", Growth.FLAT, ""),
    PHRASE("search a phrase, first 50", Growth.FLAT, "3 / p99 20 ms"),
    BOOLEAN("search with AND, OR, first 50", Growth.FLAT, "3 / p99 20 ms"),
    PREFIX("search a prefix, first 50", Growth.FLAT, "3 / p99 20 ms"),
    NEAR("search words near each other, first 50", Growth.FLAT, "3 / p99 20 ms"),
    FTS5_PHRASE("  beside it: FTS5 phrase, snippets", Growth.FLAT, ""),
    FTS5_BOOLEAN("  beside it: FTS5 AND, OR, snippets", Growth.FLAT, ""),
    FTS5_PREFIX("  beside it: FTS5 prefix, snippets", Growth.FLAT, ""),
    FTS5_NEAR("  beside it: FTS5 NEAR, snippets", Growth.FLAT, ""),
    ALL_HITS("number of all hits of a planted phrase", Growth.LINEAR, "15 ms"),
    ALL_HITS_OF_A_WORD("number of all hits of the most used word", Growth.LINEAR, "250 ms"),
    FACETS("facets of all hits of the most used word", Growth.LINEAR, "1,000 ms"),
    LIKE("passages like one turn, 100 of them", Growth.FLAT, ""),
    EXPRESSION_WITH_LETTERS("regular expression with a literal of three letters, all hits", Growth.TOO_SHORT, "200 ms"),
    EXPRESSION("any other regular expression, all hits", Growth.LINEAR, "2,000 ms"),
    EXPLODING("one that explodes, until its sentence", Growth.FLAT, "1,000 ms"),
    AUDIT("audit of a paper with 200 quotations", Growth.LINEAR, ""),
    SHOW_BIG("open a 2 MB transcript, 5,000 codings, to the painted page", Growth.FLAT, "100 ms"),
    SHOW_BIG_LAID("  of it: marks and layout, without reading and painting", Growth.FLAT, ""),
    SHOW_HEAVY("the same with 20,000 codings", Growth.FLAT, "1.5 times"),
    SHOW_HEAVY_LAID("  of it: marks and layout, without reading and painting", Growth.FLAT, ""),
    SCROLL("one wheel tick in it, laid out", Growth.FLAT, ""),
    SCROLL_PAINTED("one wheel tick in it, painted", Growth.FLAT, "p99 50 ms"),
    SCROLL_FRAME("  to its frame on the screen", Growth.FLAT, "p99 50 ms"),
    SCROLL_FRAME_WORK("  of it: work of the screen's thread", Growth.FLAT, ""),
    FILTER("one letter into the filter of 200 codes, to its frame", Growth.FLAT, ""),
    FILTER_WORK("  of it: work of the screen's thread", Growth.FLAT, "16 ms"),
    MATRIX_TICK("one wheel tick in the matrix of 60 cases by all codes, to its frame", Growth.FLAT, "p99 50 ms"),
    MATRIX_TICK_WORK("  of it: work of the screen's thread", Growth.FLAT, ""),
    WIDE_TICK("the same with 5,000 columns", Growth.FLAT, "p99 50 ms"),
    WIDE_TICK_WORK("  of it: work of the screen's thread", Growth.FLAT, ""),
    CODE_SHOWN("apply a code in the window, on disk and painted", Growth.FLAT, "p99 30 ms"),
    CODE_SHOWN_WORK("  of it: work of the screen's thread", Growth.FLAT, ""),
    CODE_SHOWN_BIG("the same in the 2 MB transcript", Growth.FLAT, "p99 30 ms");

    private final String words;
    private final Growth growth;
    private final String goal;

    /// Whether a job's time should follow the size of the study.
    enum Growth {
        LINEAR,
        FLAT,
        /// So short with the small study that a ratio says little: 2.7 ms there against 38 ms was 13 to 14 times.
        TOO_SHORT,
        /// Another program's time is shown beside ours and never judged.
        FOREIGN
    }

    Job(String words, Growth growth, String goal) {
        this.words = words;
        this.growth = growth;
        this.goal = goal;
    }

    String words() {
        return words;
    }

    boolean isLinear() {
        return growth == Growth.LINEAR;
    }

    String goal() {
        return goal;
    }
}
