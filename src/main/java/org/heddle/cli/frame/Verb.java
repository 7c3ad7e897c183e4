package org.heddle.cli.frame;

import java.io.IOException;

/// One thing that can be asked of Heddle on the command line. Answers an exit code; whatever it throws is put into words by `Cli`.
public interface Verb {
    int run(Desk desk) throws IOException;
}
