package org.kerbside.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kerbside.rig.bench.Bench;
import org.kerbside.rig.bench.BenchProvider;
import org.kerbside.rig.bench.RigFault;
import org.kerbside.rig.bench.Setup;
import org.kerbside.rig.conformance.PlannedScenario;
import org.kerbside.rig.run.BenchGuard;
import org.kerbside.rig.run.RunSettings;
import org.kerbside.rig.signal.Signal;

/** The bench of the running scenario, opened when first needed, what has been found on it, and the clock of its acts. */
public final class Session {

    private final RunSettings settings = RunSettings.current();
    private final Findings findings = new Findings();
    private @Nullable BenchGuard bench;
    private @Nullable Invariants invariants;
    private @Nullable PlannedScenario story;
    private Duration since = Duration.ZERO;
    private Duration acted = Duration.ZERO;

    Bench bench() {
        if (bench == null) {
            bench = new BenchGuard(open());
            invariants = new Invariants(bench.bench(), story().requirement());
        }
        return bench.bench();
    }

    Optional<Bench> opened() {
        return Optional.ofNullable(bench).map(BenchGuard::bench);
    }

    /** Leaves the bench safe and nothing of it on disk. */
    void end() {
        if (bench != null) {
            bench.close();
        }
        try (var left = Files.walk(scratch())) {
            for (var path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (NoSuchFileException e) {
            // the bench was never opened
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something to the bench, notes it in the trace, and starts the clock of what follows. */
    void act(String what, Runnable act) {
        acted = bench().timeline().now();
        since = acted;
        bench().trace().record(Signal.ACT, what);
        act.run();
    }

    /** How long it is from now to {@code moment}; zero where that has passed. */
    Duration until(Duration moment) {
        var left = moment.minus(bench().timeline().now());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The moment of the latest act, or of what was last waited for after it. */
    Duration since() {
        return since;
    }

    /** The moment of the latest act, whatever was waited for after it. */
    Duration acted() {
        return acted;
    }

    /** Lets the clock of what follows start at {@code moment} instead of the latest act. */
    void since(Duration moment) {
        since = moment;
    }

    /** Stops the scenario as INCONCLUSIVE unless {@code condition}. */
    void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new Inconclusive(otherwise);
        }
    }

    Findings findings() {
        return findings;
    }

    /** What the invariants found; called once, at the end. */
    void addBrokenInvariants() {
        if (invariants != null) {
            findings.note(invariants.broken());
        }
    }

    PlannedScenario story() {
        return Objects.requireNonNull(story, "The scenario has not begun");
    }

    void begin(PlannedScenario begun) {
        story = begun;
    }

    RunSettings settings() {
        return settings;
    }

    private Path scratch() {
        return settings.folder().resolve("scratch").resolve(story().id());
    }

    private BenchProvider provider() {
        return BenchProvider.named(settings.bench())
                .orElseThrow(() -> new RigFault("No bench named '%s'. On the class path: %s"
                        .formatted(
                                settings.bench(),
                                BenchProvider.all().stream()
                                        .map(BenchProvider::name)
                                        .toList())));
    }

    private Bench open() {
        try {
            return provider().open(new Setup(settings.seed(), settings.defect(), Files.createDirectories(scratch())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
