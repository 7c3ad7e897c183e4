package org.heddle.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What holds when two threads come to one connection, against the rule.
final class SqlTest {
    private static final int ROUNDS = 3000;

    private Sql sql;

    @BeforeEach
    void open() throws SQLException {
        sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"));
        sql.script("CREATE TABLE pair (one INTEGER, other INTEGER);\n");
        for (int at = 0; at < 50; at++) {
            sql.update("INSERT INTO pair VALUES (?, ?)", at, -at);
        }
    }

    @AfterEach
    void close() throws SQLException {
        sql.close();
    }

    @Test
    void eachOfTwoThreadsGetsTheAnswerToItsOwnQuestion() throws Exception {
        Callable<Boolean> asking = () -> IntStream.range(0, ROUNDS).allMatch(round -> sql.number("SELECT other FROM pair WHERE one = ?", round % 50) == -(round % 50));
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(List.of(asking, asking))) {
                assertEquals(true, answer.get());
            }
        }
    }

    @Test
    void nobodySeesHalfOfWhatAnotherThreadWritesAsAWhole() throws Exception {
        Callable<Boolean> writing = () -> {
            for (int round = 0; round < 200; round++) {
                int add = round;
                sql.inTransaction("not done", () -> sql.update("UPDATE pair SET one = one + ?", add) + sql.update("UPDATE pair SET other = other - ?", add));
            }
            return true;
        };
        Callable<Boolean> reading = () -> IntStream.range(0, 200).allMatch(_ -> sql.number("SELECT sum(one) + sum(other) FROM pair") == 0);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(List.of(writing, reading))) {
                assertEquals(true, answer.get());
            }
        }
    }
}
