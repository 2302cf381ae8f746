package boundary.capture;

/// English words for days, times and lengths, and small words around them and around names. The signs are explained in
/// [Phrase], the sections in [Lexicon].
final class EnglishTime {
    static final String TABLE = """
        [#MONTH 1]
        jan, january
        [#MONTH 2]
        feb, february
        [#MONTH 3]
        mar, march
        [#MONTH 4]
        apr, april
        [#MONTH 5]
        may
        [#MONTH 6]
        jun, june
        [#MONTH 7]
        jul, july
        [#MONTH 8]
        aug, august
        [#MONTH 9]
        sep, sept, september
        [#MONTH 10]
        oct, october
        [#MONTH 11]
        nov, november
        [#MONTH 12]
        dec, december
        [#WEEKDAY 1]
        monday, mon
        [#WEEKDAY 2]
        tuesday, tue, tues
        [#WEEKDAY 3]
        wednesday, wed, weds
        [#WEEKDAY 4]
        thursday, thu, thur, thurs
        [#WEEKDAY 5]
        friday, fri
        [#WEEKDAY 6]
        saturday, sat
        [#WEEKDAY 7]
        sunday, sun
        [#DAY_BACK 0]
        today
        [#DAY_BACK 1]
        yesterday, yday, yest
        [YESTERDAY NIGHT]
        last night, yesterday night
        [YESTERDAY EVENING]
        yesterday evening, last evening
        [YESTERDAY MORNING]
        yesterday morning
        [YESTERDAY AFTERNOON]
        yesterday afternoon
        [TODAY NIGHT]
        tonight
        [TODAY MORNING]
        this morning
        [TODAY AFTERNOON]
        this afternoon
        [TODAY EVENING]
        this evening
        [TODAY]
        just now, now
        [#LAST]
        last, on, past
        [#DAY_PART 0]
        morning
        [#DAY_PART 1]
        noon, midday, lunchtime
        [#DAY_PART 2]
        afternoon
        [#DAY_PART 3]
        evening
        [#DAY_PART 4]
        night, midnight
        [#AM]
        am
        [#PM]
        pm
        [#AT]
        at, around, about, approx, ca, circa, in, the, by, from, since
        [#HOUR]
        h, hr, hrs, hour, hours
        [#MINUTE]
        m, min, mins, minute, minutes
        [#DAY]
        day, days
        [#WEEK]
        week, weeks
        [#ARTICLE]
        a, an, of
        [#HALF]
        half
        [#QUARTER]
        quarter
        [#AND]
        and
        [#AGO]
        ago, back, earlier
        [#NUMBER 1]
        one
        [#NUMBER 2]
        two, couple
        [#NUMBER 3]
        three
        [#NUMBER 4]
        four
        [#NUMBER 5]
        five
        [#NUMBER 6]
        six
        [#NUMBER 7]
        seven
        [#NUMBER 8]
        eight
        [#NUMBER 10]
        ten
        [#NUMBER 15]
        fifteen
        [#NUMBER 20]
        twenty
        [#NUMBER 30]
        thirty
        [#NUMBER 40]
        forty
        [#NUMBER 45]
        fortyfive
        [#NUMBER 50]
        fifty
        [#ENERGY]
        energy, mood
        [#NOT]
        no, not, without, never, isn't, wasn't, didn't, doesn't, don't, hasn't, haven't, zero, nothing, nor,
        neither, none
        [#VERY]
        a, an, any, the, really, very, so, that, too, been, much, even, more, particularly, exactly
        [#WITH]
        with, from, to, for, w, by, client
        [#ABOUT]
        about, re, regarding, concerning, on
        [#LEGAL]
        llc, gmbh, ltd, inc, co, corp, plc, llp, ag, sa, bv, limited, company, ug, kg, oy, ab, srl, sro, too,
        ooo, tov, jsc
        [#GENERIC]
        studio, studios, retail, clinic, foods, food, group, design, designs, agency, service, services,
        shop, store, center, centre, media, digital, consulting, solutions, systems, software, tech, lab,
        labs, school, partners, bank, hotel, cafe, restaurant, project, team, company, international, global,
        new, the, and, house, home, market, trade, marketing, print, bakery, dental, law, legal, logistics
        [#STOP]
        the, a, an, and, or, but, for, with, from, about, new, all, any, are, was, has, had, have, his, her,
        him, its, our, out, own, she, too, two, use, who, why, how, not, now, off, one, per, ask, asks,
        asked, did, get, got, let, may, more, most, need, needs, want, wants, wanted, also, back, been,
        before, after, again, can, could, day, does, done, down, each, even, every, first, give, good, great,
        help, here, into, just, know, last, later, like, long, look, made, make, many, month, much, must,
        next, nice, only, other, over, page, part, plan, please, said, same, second, see, send, sent, set,
        should, show, small, some, soon, still, such, sure, take, talk, talked, than, that, their, them,
        then, there, these, they, thing, things, third, this, time, today, told, took, very, want, way, week,
        well, went, were, what, when, where, which, while, will, work, would, year, yes, yet, you, your,
        banner, invoice, wording, shop, discussed, project, file, files, website, site, logo, photo, photos,
        report, question, questions, answer, price, prices, order, draft, version, print, client, about,
        half, hour, late, early, long, short, bad, fine, quick, quickly, final, finally, north, south, east,
        west, art, star, sun, alt, mar, pro
        """;

    private EnglishTime() {}
}
