package org.kerbside.rig.cli;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.kerbside.rig.time.WallClock;

/** The folders that runs leave under {@code reports} of the project. */
final class RunFolders {

    private final Path reports;

    RunFolders(Path home) {
        reports = home.resolve("reports");
    }

    /** {@code reports/runs/<date-time>-<bench>}, one that does not exist yet. */
    Path fresh(String bench) {
        var moment = new WallClock().utc().truncatedTo(SECONDS).toString().replace(':', '-');
        var name = moment + "-" + bench.replaceAll("[^A-Za-z0-9_-]", "_");
        var folder = reports.resolve("runs", name);
        for (int again = 2; Files.exists(folder); again++) {
            folder = reports.resolve("runs", name + "-" + again);
        }
        return folder;
    }

    /** Points {@code reports/latest} at the folder; left alone where something else than a link stands there. */
    void latest(Path folder) {
        var link = reports.resolve("latest");
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
            return;
        }
        try {
            Files.createDirectories(reports);
            var target = folder.startsWith(reports) ? reports.relativize(folder) : folder;
            var part = Files.createSymbolicLink(reports.resolve(".latest-" + UUID.randomUUID()), target);
            Files.move(part, link, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
