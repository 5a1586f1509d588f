package org.kerbside.rig.run.sample;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kerbside.rig.bench.Bench;
import org.kerbside.rig.bench.BenchProvider;
import org.kerbside.rig.bench.Capability;
import org.kerbside.rig.bench.SeededDefect;
import org.kerbside.rig.bench.Setup;

public final class PaperBenchProvider implements BenchProvider {

    @Override
    public String name() {
        return "paper";
    }

    @Override
    public String description() {
        return "A bench of paper.";
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.of(Capability.VIRTUAL_TIME, Capability.SEEDED_DEFECTS);
    }

    @Override
    public Optional<String> missing() {
        return Optional.ofNullable(System.getProperty("paper.missing"));
    }

    @Override
    public List<SeededDefect> defects() {
        return List.of(new SeededDefect("PAPER_CUT", "is late", "SAMPLE-1"));
    }

    @Override
    public Optional<String> declaration() {
        return Optional.empty();
    }

    @Override
    public Bench open(Setup setup) {
        return new PaperBench(() -> {});
    }
}
