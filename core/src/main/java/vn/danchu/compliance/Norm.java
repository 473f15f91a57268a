package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.danchu.law.Citation;
import vn.danchu.law.InForce;
import vn.danchu.law.Instrument;
import vn.danchu.law.OptIn;
import vn.danchu.law.OptInBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitChangeBuilder;

/**
 * A machine-checkable norm of the law. Immutable and thread-safe.
 *
 * @param <T> the record it judges
 */
public final class Norm<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Norm.class);
    private static final String OWN_RULES = "no-own-rules";
    private static final String SETTING = "#/unit/setting";
    private static final String SETTING_OF_NORM = "setting-of-norm";
    private static final String IN_ITS_LIFE = "unit-existed-on-the-day";
    private static final String FORMED = "#/unit/formedOn";
    private static final String ENDED = "#/unit/endedOn";
    private static final String CHOSEN = "#/unit/optIn/provisions";
    private static final String CHOSEN_FROM = "#/unit/optIn/from";
    private static final String CHANGED_FROM = "#/unit/changes/*/from";

    /** Where the values of the unit that may change do so. */
    private static final Map<String, String> CHANGES = UnitChangeBuilder.stream(
                    UnitChangeBuilder.builder().build())
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableMap(
                    component -> "#/unit/" + component, component -> "#/unit/changes/*/" + component));

    /** What an employer outside the state sector may choose to apply (L10:82.2). */
    private static final Citation SECTION = Citation.parse("L10:64-81");

    private final Subject<T> subject;
    private final String id;
    private final NormKind kind;
    private final List<Citation> citations;

    /** The citations that hold on some days only. */
    private final Map<Citation, InForce> citedDuring;

    private final InForce inForce;
    private final Map<Setting, InForce> inForceIn;
    private final List<Condition<T>> conditions;
    private final List<Outcome> failing;
    private final List<Condition<T>> cautions;
    private final Rule<T> rule;
    private final Rule<T> judge;

    /** The provision of chapter IV, section 1, by whose choice alone it binds an employer outside the state sector (L10:82.2). */
    private final @Nullable Citation choice;

    /** Whether other records may tell otherwise what it asks; null until it is first asked, for that is said by all its paths. */
    private @Nullable Boolean toldElsewhere;

    /** The setting outside which it asks nothing; null if there are several, or a unit chooses what it is asked (L10:82.2). */
    private final @Nullable Setting only;

    private Norm(Draft<T> draft, Rule<T> rule) {
        this.subject = draft.subject;
        this.id = draft.id;
        this.kind = draft.kind;
        this.citations = draft.citations;
        this.citedDuring = Map.copyOf(draft.citedDuring);
        this.choice = chosen(subject.settings(), draft.citations);
        this.only = subject.settings().size() == 1 && !subject.settings().contains(Setting.NON_STATE_EMPLOYER)
                ? subject.settings().iterator().next()
                : null;
        this.inForce = draft.inForce;
        this.inForceIn = Map.copyOf(draft.inForceIn);
        this.conditions = List.copyOf(draft.conditions);
        this.failing = conditions.stream()
                .map(condition ->
                        Outcome.notApplicable(condition.name(), condition.fact().path()))
                .toList();
        this.cautions = List.copyOf(draft.cautions);
        this.rule = rule;
        this.judge = DeclaredRule.bare(rule);
    }

    private static @Nullable Citation chosen(Set<Setting> settings, List<Citation> citations) {
        return settings.contains(Setting.STATE_ENTERPRISE) && !settings.contains(Setting.NON_STATE_EMPLOYER)
                ? citations.stream().filter(SECTION::covers).findFirst().orElse(null)
                : null;
    }

    /** The id in the inventory, such as {@code L10-12.3-within-5-working-days}. */
    public String id() {
        return id;
    }

    /** What it asks. */
    public NormKind kind() {
        return kind;
    }

    /** Where the law says it, the main place first; those included that it {@linkplain #cites cites} on some days only. */
    public List<Citation> citations() {
        return citations;
    }

    /**
     * The facts for which it cites this place, both ends inclusive: a clause that was renumbered or repealed is cited for facts
     * of its days only.
     *
     * @throws IllegalArgumentException if it is none of {@link #citations()}
     */
    public InForce cites(Citation citation) {
        Objects.requireNonNull(citation, "citation");
        if (!citations.contains(citation)) {
            throw new IllegalArgumentException("norm " + id + " does not cite " + citation + "; it cites " + citations);
        }
        return citedDuring.getOrDefault(citation, inForce);
    }

    /** Those of the day of the fact, or of any day of the period; all of them where the day is not known. */
    private List<Citation> citations(T record, Circumstances circumstances) {
        if (citedDuring.isEmpty()) {
            return citations;
        }
        LocalDate day = subject.date().of(record, circumstances);
        Period time = day != null ? new Period(day, day) : subject.overPeriod() ? circumstances.period() : null;
        if (time == null) {
            return citations;
        }
        List<Citation> held = new ArrayList<>(citations.size());
        for (int i = 0; i < citations.size(); i++) {
            InForce during = citedDuring.get(citations.get(i));
            if (during == null || during.during(time)) {
                held.add(citations.get(i));
            }
        }
        return held;
    }

    /** The facts it binds. */
    public InForce inForce() {
        return inForce;
    }

    /** The facts it binds in units of this setting. */
    public InForce inForce(@Nullable Setting setting) {
        return setting == null ? inForce : inForceIn.getOrDefault(setting, inForce);
    }

    /** The facts it binds in each kind of unit: settings with the same days stand together, in the order of the settings. */
    public List<Binding> bindings() {
        Map<InForce, List<Setting>> byDays = new LinkedHashMap<>();
        for (Setting setting : EnumSet.copyOf(settings())) {
            byDays.computeIfAbsent(inForce(setting), none -> new ArrayList<>()).add(setting);
        }
        return byDays.entrySet().stream()
                .map(one -> new Binding(one.getValue(), one.getKey()))
                .toList();
    }

    /** The record it judges. */
    public Class<T> type() {
        return subject.type();
    }

    /** The settings whose units it binds. */
    public Set<Setting> settings() {
        return subject.settings();
    }

    /** The names of the conditions under which it applies. */
    public List<String> conditions() {
        return conditions.stream().map(Condition::name).toList();
    }

    /** The names of the cautions it may carry. */
    public List<String> cautions() {
        return cautions.stream().map(Condition::name).toList();
    }

    /** The paths of the data it reads: from the record, of list elements as {@code *}, from the dossier with {@code #}. */
    public List<String> reads() {
        List<String> paths = new ArrayList<>(List.of(SETTING, FORMED, ENDED));
        if (choice != null) {
            paths.addAll(List.of(CHOSEN, CHOSEN_FROM, "#/unit/optIn/to"));
        } else if (subject.settings().contains(Setting.NON_STATE_EMPLOYER)
                && !subject.setting().reads().isEmpty()) {
            paths.add(CHOSEN); // an employer that chose keeps records of state enterprises, too
        }
        paths.addAll(subject.date().reads());
        paths.addAll(subject.setting().reads());
        List<String> asked = asked();
        paths.addAll(asked);
        if (subject.toldTwice() != null) {
            subject.toldTwice().elsewhere().forEach((at, others) -> {
                if (ToldTwice.isAmong(at, asked)) {
                    paths.addAll(others);
                }
            });
        }
        return paths.stream()
                .filter(path -> !path.isEmpty())
                .flatMap(Norm::withChanges)
                .distinct()
                .toList();
    }

    /** What its conditions and its rule read. */
    private List<String> asked() {
        List<String> paths = new ArrayList<>();
        conditions.forEach(condition -> paths.addAll(condition.fact().reads()));
        paths.addAll(rule.reads());
        return paths;
    }

    /** A value of the unit that may change is read with its changes. */
    private static Stream<String> withChanges(String path) {
        String changed = CHANGES.get(path);
        return changed == null ? Stream.of(path) : Stream.of(path, CHANGED_FROM, changed);
    }

    /** The numbers and lists it asks with; by the dates on which it binds. */
    public List<Parameter> asks() {
        return rule.asks();
    }

    /** The verdicts it can give: its rule's, and NOT_APPLICABLE to facts outside the law. */
    public Set<Verdict> verdicts() {
        Set<Verdict> verdicts = EnumSet.copyOf(rule.verdicts());
        verdicts.add(Verdict.NOT_APPLICABLE);
        return verdicts;
    }

    /**
     * Whether it binds the unit: by its setting, or for an employer outside the state sector by its choice under
     * L10:82.2, where it is not known what it chose by all that it could have chosen. A unit of unknown setting may be bound by every norm: in a dossier that leaves each open, and a record on its
     * own is judged as one of a unit that the norm binds.
     */
    public boolean binds(Unit unit) {
        Objects.requireNonNull(unit, "unit");
        Setting setting = unit.setting();
        return setting == null || subject.settings().contains(setting) || chosen(unit);
    }

    private boolean chosen(Unit unit) {
        return unit.setting() == Setting.NON_STATE_EMPLOYER
                && unit.optIn() != null
                && choice != null
                && unit.optIn().mayCover(choice);
    }

    /**
     * Judges a record. Never throws: what it cannot judge is UNDETERMINED.
     *
     * @param path JSON pointer of the record in its dossier; empty for a record on its own
     */
    public Finding judge(T record, String path, Circumstances circumstances) {
        Outcome outcome;
        try {
            outcome = whoeverIsRight(outcome(record, circumstances), record, circumstances);
            for (int i = 0; i < cautions.size(); i++) {
                Condition<T> caution = cautions.get(i);
                if (outcome.verdict() != Verdict.NOT_APPLICABLE
                        && Boolean.TRUE.equals(caution.fact().of(record, circumstances))) {
                    outcome = outcome.caution(caution.name());
                }
            }
        } catch (RuntimeException e) {
            LOG.error("norm {} could not judge {}", id, path, e);
            outcome = Outcome.of(Reason.FAULT, "");
        }
        return new Finding(
                id,
                outcome.verdict(),
                path,
                circumstances.inDossier(path, outcome.path()),
                citations(record, circumstances),
                outcome.reason(),
                outcome.arguments().inDossier(path),
                lastDay(outcome),
                outcome.cautions(),
                outcome.fulfilment(),
                Grade.BINDING);
    }

    /** The outcome that is so by what each record tells, and by all that the others tell otherwise; else that they contradict it. */
    private Outcome whoeverIsRight(Outcome outcome, T record, Circumstances circumstances) {
        ToldTwice<T> twice = subject.toldTwice();
        if (twice == null || outcome.isUnanswerable() || !isToldElsewhere(twice)) {
            return outcome;
        }
        List<ToldTwice.Otherwise<T>> others = asked(circumstances.otherwise(twice, record));
        if (others.isEmpty()) {
            return outcome;
        }
        BitSet changing = new BitSet();
        Outcome right = outcome;
        for (int i = 0; i < others.size(); i++) {
            ToldTwice.Otherwise<T> other = others.get(i);
            Outcome told = outcome(other.told().apply(record), circumstances);
            Outcome both = other.part() ? eitherIfItMayBe(right, told) : eitherOf(right, told);
            if (both == null) {
                return other.contradiction();
            }
            right = both;
            changing.set(i, !told.equals(outcome));
        }
        return others.size() < 2 ? right : alsoMixed(right, record, others, changing, circumstances);
    }

    /** The same by mixtures: of few statements two by two, of many those that change something by themselves with each, and all. */
    private Outcome alsoMixed(
            Outcome outcome,
            T record,
            List<ToldTwice.Otherwise<T>> others,
            BitSet changing,
            Circumstances circumstances) {
        Outcome right = outcome;
        BitSet heard = changing;
        if (others.size() <= ToldTwice.MOST_MIXED) {
            heard = new BitSet();
            heard.set(0, others.size());
        } else {
            right = eitherIfItMayBe(right, outcome(ToldTwice.all(record, others), circumstances));
            if (right == null || changing.cardinality() > ToldTwice.MOST_MIXED) {
                return others.get(Math.max(0, changing.nextSetBit(0))).contradiction();
            }
        }
        for (int i = 0; i < others.size(); i++) {
            for (T mixed : ToldTwice.beside(i, record, others, heard)) {
                right = eitherIfItMayBe(right, outcome(mixed, circumstances));
                if (right == null) {
                    return others.get(i).contradiction();
                }
            }
        }
        return right;
    }

    /** What contradicts itself only where parts of several records are put together is not so. */
    private static @Nullable Outcome eitherIfItMayBe(Outcome one, Outcome mixed) {
        return mixed.contradictsItself() ? one : eitherOf(one, mixed);
    }

    /** Those that tell otherwise what it asks. */
    private List<ToldTwice.Otherwise<T>> asked(List<ToldTwice.Otherwise<T>> others) {
        if (others.isEmpty()) {
            return others;
        }
        List<String> asked = asked();
        return others.stream()
                .filter(other -> ToldTwice.isAmong(other.at(), asked))
                .toList();
    }

    private boolean isToldElsewhere(ToldTwice<T> twice) {
        Boolean told = toldElsewhere;
        if (told == null) {
            List<String> asked = asked();
            told = twice.elsewhere().keySet().stream().anyMatch(at -> ToldTwice.isAmong(at, asked));
            toldElsewhere = told;
        }
        return told;
    }

    /**
     * What is so if either may be: what is not due yet also where the other keeps it already. Of two that both lack data the one that
     * lacks less: what the other alone lacks settles nothing. Null where they differ, or the other contradicts itself.
     */
    private static @Nullable Outcome eitherOf(Outcome one, Outcome other) {
        if (isNotDueBeside(one, other)) {
            return one;
        }
        if (one.verdict() == other.verdict()) {
            return other.isUnanswerable()
                    ? null
                    : other.missing().size() < one.missing().size() ? other : one;
        }
        return isNotDueBeside(other, one) ? other : null;
    }

    private static boolean isNotDueBeside(Outcome one, Outcome other) {
        return one.verdict() == Verdict.PENDING && other.verdict() == Verdict.COMPLIANT;
    }

    private static @Nullable LocalDate lastDay(Outcome outcome) {
        return outcome.reason() == Reason.OVERDUE && outcome.arguments().get(Argument.DUE) instanceof LocalDate passed
                ? passed
                : outcome.due();
    }

    /** A path of an outcome from the dossier. */
    static String inDossier(String record, String path) {
        return path.startsWith("#") ? path.substring(1) : record.concat(path);
    }

    /**
     * Where the first day of the choice is not known, what holds for the earliest that it may be and for the latest; of a record on
     * its own, where it is not known whose choice it is, what holds in a state enterprise and where it was chosen.
     */
    private Outcome outcome(T record, Circumstances circumstances) {
        Unit unit = circumstances.unit();
        if (choice != null && unit.setting() == null && unit.optIn() != null && !circumstances.isOfADossier()) {
            return Rules.undecided(
                            one -> List.of(SETTING),
                            outcome(record, circumstances.in(Setting.STATE_ENTERPRISE)),
                            unit.optIn().mayCover(choice)
                                    ? outcome(record, circumstances.in(Setting.NON_STATE_EMPLOYER))
                                    : Outcome.notApplicable(SETTING_OF_NORM, SETTING))
                    .settled();
        }
        OptIn chosen = choice != null && unit.setting() == Setting.NON_STATE_EMPLOYER ? unit.optIn() : null;
        if (chosen == null || chosen.from() != null) {
            return outcome(record, circumstances, chosen);
        }
        LocalDate latest = chosen.to() == null ? LocalDate.MAX : chosen.to();
        OptIn late = OptInBuilder.builder(chosen).from(latest).build();
        return Rules.undecided(
                        one -> List.of(CHOSEN_FROM),
                        outcome(record, circumstances, chosen),
                        outcome(record, circumstances, late))
                .settled();
    }

    private Outcome outcome(T record, Circumstances circumstances, @Nullable OptIn chosen) {
        Unit unit = circumstances.unit();
        Setting own = subject.setting().of(record, circumstances);
        if (own != null && unit.setting() != null && !keeps(unit, own)) {
            return Outcome.of(Reason.OTHER_SETTING, "");
        }
        if (own != null && !subject.settings().contains(own)) {
            return Outcome.notApplicable(SETTING_OF_NORM, "");
        }
        if (Boolean.TRUE.equals(unit.ownRules())) {
            return Outcome.notApplicable(OWN_RULES, "#/unit/ownRules");
        }
        LocalDate day = subject.date().of(record, circumstances);
        if (day != null && !unit.existedOn(day)) {
            return Outcome.notApplicable(IN_ITS_LIFE, unit.wasFormedAfter(day) ? FORMED : ENDED);
        }
        Circumstances then = circumstances.on(
                subject.overPeriod() && circumstances.period() != null
                        ? circumstances.period().to()
                        : day);
        if (unit.setting() == null && only != null && unit.optIn() == null) {
            then = then.in(only);
        }
        if (chosen != null) {
            then = then.boundBy(chosen);
            Outcome unchosen = day != null ? then.unchosen(day) : then.unchosenThroughout();
            if (unchosen != null) {
                return unchosen;
            }
        }
        Outcome outside = outsideTheLaw(day, then);
        if (outside != null) {
            return outside;
        }
        boolean open = false;
        for (int i = 0; i < conditions.size(); i++) {
            Boolean holds = conditions.get(i).fact().of(record, then);
            if (holds != null && !holds) {
                return failing.get(i);
            }
            open |= holds == null;
        }
        // what is missing is named only where no condition fails
        Outcome unknown = day != null ? null : undated(record, then);
        if (unit.setting() == null && circumstances.isOfADossier()) {
            unknown = both(Outcome.noData(SETTING), unknown);
        }
        if (chosen != null && chosen.provisions() == null) {
            unknown = both(Outcome.noData(CHOSEN), unknown);
        }
        List<String> codes =
                own == null && isOfOneOfTwo(unit) ? subject.setting().gaps(record, circumstances) : List.of();
        if (!codes.isEmpty()) {
            unknown = both(unknown, Outcome.noData(codes));
        }
        for (int i = 0; open && i < conditions.size(); i++) {
            Fact<T, Boolean> condition = conditions.get(i).fact();
            if (condition.of(record, then) == null) {
                unknown = both(unknown, Outcome.noData(condition, record, then));
            }
        }
        Outcome outcome = judged(record, then);
        Outcome awaited =
                day != null && !subject.overPeriod() && circumstances.asOf().isBefore(day)
                        ? Outcome.awaited(subject.date().path(), day, outcome, circumstances.asOf())
                        : null;
        if (unknown != null) {
            boolean ofNoUnit = unit.setting() == null && circumstances.isOfADossier();
            if (outcome.verdict() == Verdict.NOT_APPLICABLE || (outcome.verdict() == Verdict.PENDING && !ofNoUnit)) {
                return outcome;
            }
            if (awaited != null || outcome.verdict() == Verdict.PENDING) {
                // whether it applies will be known on the day; of a unit of which nothing is known the day may have
                // passed
                return ofNoUnit || awaited == null ? Outcome.noData(SETTING) : awaited;
            }
            return outcome.verdict() == Verdict.UNDETERMINED ? Outcome.worse(unknown, outcome) : unknown;
        }
        return awaited != null && !outcome.standsEarly() ? awaited : outcome;
    }

    /** Where it is not known whether there is a union, what else is missing is asked for only if it matters with one, or without. */
    private Outcome judged(T record, Circumstances circumstances) {
        Outcome outcome = judge.judge(record, circumstances).settled();
        List<String> missing = outcome.missing();
        if (missing.size() < 2 || !missing.contains(UnionRules.UNION)) {
            return outcome;
        }
        Outcome either = Rules.undecided(
                        has -> List.of(UnionRules.UNION),
                        judge.judge(record, circumstances.withUnion(true)).settled(),
                        judge.judge(record, circumstances.withUnion(false)).settled())
                .settled();
        return either.missing().equals(List.of(UnionRules.UNION)) ? either : outcome;
    }

    /** The setting among these whose records the unit keeps, else any; null if there is none, or more for a unit that is not known. */
    static @Nullable Setting settingAmong(Set<Setting> told, Unit unit) {
        for (Setting one : told) {
            if (keeps(unit, one)) {
                return one;
            }
        }
        return told.size() == 1 || (unit.setting() != null && !told.isEmpty())
                ? told.iterator().next()
                : null;
    }

    /** Whether the unit keeps records of this setting: an employer under L10:82.2 also those of a state enterprise. */
    private static boolean keeps(Unit unit, Setting own) {
        return own == unit.setting()
                || (own == Setting.STATE_ENTERPRISE
                        && unit.setting() == Setting.NON_STATE_EMPLOYER
                        && unit.optIn() != null);
    }

    private static @Nullable Outcome both(@Nullable Outcome one, @Nullable Outcome other) {
        return one == null ? other : other == null ? one : Outcome.worse(one, other);
    }

    /** Whether the unit keeps records of two settings (L10:82.2), and it judges those of one of them. */
    private boolean isOfOneOfTwo(Unit unit) {
        return unit.setting() == Setting.NON_STATE_EMPLOYER
                && unit.optIn() != null
                && subject.settings().contains(Setting.NON_STATE_EMPLOYER)
                        != subject.settings().contains(Setting.STATE_ENTERPRISE);
    }

    private @Nullable Outcome outsideTheLaw(@Nullable LocalDate day, Circumstances circumstances) {
        InForce binding = inForce(circumstances.unit().setting());
        if (day != null) {
            return binding.on(day) ? null : notInForce(binding, subject.date().path(), day);
        }
        Period period = circumstances.period();
        return !subject.overPeriod() || period == null || binding.during(period)
                ? null
                : notInForce(binding, "#/period", period.to());
    }

    /** That the day by whose law it is judged is not known; null where it is judged over a period that is. */
    private @Nullable Outcome undated(T record, Circumstances circumstances) {
        if (subject.overPeriod()) {
            return circumstances.period() == null ? Outcome.noData("#/period") : null;
        }
        return Outcome.noData(subject.date(), record, circumstances);
    }

    private static Outcome notInForce(InForce binding, String path, LocalDate day) {
        return Outcome.of(
                Reason.NOT_IN_FORCE,
                path,
                Arguments.of(Argument.START, binding.from()).with(Argument.DONE, day));
    }

    @Override
    public String toString() {
        return id;
    }

    /**
     * In which units a norm binds facts of which days.
     *
     * @param settings the settings of those units
     * @param inForce the days, both ends inclusive
     */
    public record Binding(List<Setting> settings, InForce inForce) {

        /** Copies the list. */
        public Binding {
            Objects.requireNonNull(inForce, "inForce");
            settings = List.copyOf(Objects.requireNonNull(settings, "settings"));
        }
    }

    /**
     * A norm being declared.
     *
     * @param <T> the record it judges
     */
    public static final class Draft<T> {

        private final Subject<T> subject;
        private final String id;
        private final NormKind kind;
        private final List<Citation> citations;
        private InForce inForce;
        private final Map<Setting, InForce> inForceIn = new EnumMap<>(Setting.class);
        private final Map<Citation, InForce> citedDuring = new HashMap<>();
        private final List<Condition<T>> conditions = new ArrayList<>();
        private final List<Condition<T>> cautions = new ArrayList<>();

        Draft(Subject<T> subject, @Nullable Instrument instrument, String id, NormKind kind, List<Citation> cites) {
            this.subject = subject;
            this.id = id;
            this.kind = kind;
            this.citations = List.copyOf(cites);
            if (instrument == null || citations.isEmpty() || !id.startsWith(instrument.code() + "-")) {
                throw new IllegalArgumentException(
                        "norm " + id + " begins with no instrument's code, or cites nothing");
            }
            this.inForce = instrument.inForce();
            if (subject.overPeriod() && !subject.settings().contains(Setting.COMMUNE)) {
                conditions.add(ownDemocracy());
            }
            conditions.addAll(subject.conditions());
        }

        /** Whether a subordinate unit practises democracy on its own is not the Law's to say (L10:4.2, 4.3). */
        private static <T> Condition<T> ownDemocracy() {
            return new Condition<>(
                    "own-democracy",
                    Fact.or(
                            Fact.ofUnit("ownDemocracy", unit -> unit.ownDemocracy()),
                            Fact.ofUnit("subordinate", unit -> !Boolean.TRUE.equals(unit.subordinate()))));
        }

        /** Binds other facts than its instrument does. */
        public Draft<T> inForce(InForce other) {
            Objects.requireNonNull(other, "other");
            inForce = other;
            return this;
        }

        /** Binds other facts in units of this setting, as where another instrument sends them to it. */
        public Draft<T> inForce(Setting setting, InForce other) {
            Objects.requireNonNull(setting, "setting");
            Objects.requireNonNull(other, "other");
            inForceIn.put(setting, other);
            return this;
        }

        /** Cites this place, one of those it began with, for facts before this law amended it: it was renumbered or repealed. */
        public Draft<T> citesBefore(Instrument amending, String citation) {
            Objects.requireNonNull(amending, "amending");
            Objects.requireNonNull(citation, "citation");
            return cites(
                    citation,
                    new InForce(inForce.from(), amending.inForce().from().minusDays(1)));
        }

        /** Cites this place, one of those it began with, for facts since this law gave it its number. */
        public Draft<T> citesSince(Instrument amending, String citation) {
            Objects.requireNonNull(amending, "amending");
            Objects.requireNonNull(citation, "citation");
            return cites(citation, amending.inForce());
        }

        private Draft<T> cites(String citation, InForce during) {
            Citation cited = Citation.parse(citation);
            if (!citations.contains(cited)) {
                throw new IllegalArgumentException("norm " + id + " does not cite " + citation);
            }
            citedDuring.put(cited, during);
            return this;
        }

        /** Applies only when the condition holds; else NOT_APPLICABLE, or UNDETERMINED where it is not known. */
        public Draft<T> when(Condition<T> condition) {
            Objects.requireNonNull(condition, "condition");
            conditions.add(condition);
            return this;
        }

        /** Carries the caution of this name where the condition is known to hold. */
        public Draft<T> caution(Condition<T> condition) {
            Objects.requireNonNull(condition, "condition");
            cautions.add(condition);
            return this;
        }

        /** What it asks, once it applies. */
        public Norm<T> requires(Rule<T> rule) {
            Objects.requireNonNull(rule, "rule");
            return new Norm<>(this, rule);
        }
    }
}
