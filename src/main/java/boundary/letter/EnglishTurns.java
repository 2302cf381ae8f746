package boundary.letter;

/// English turns of words in letters. The signs are explained in [Turn], the sections in [TurnTable].
final class EnglishTurns {
    static final String TABLE = """
        [BLAME]
        you always, you never, you constantly, you keep *ing, you kept *ing, once again you, your (own) fault, your
        mistake, you are/were to blame, blame you, because of you, on your account i, you made me, you make me, you
        dont/didnt/never (even) respect/listen/care/value/understand/appreciate/bother/think/read/pay/paid/do, you
        do/did not (even) respect/listen/care/value/understand/appreciate/bother/think/read/pay, you have
        (again/repeatedly/once) ignored/broken/failed/ruined/wasted/lied/forced/disappointed, you
        (again/repeatedly/simply/just) ignored/ignore/broke/failed/ruined/wasted/waste/lied/forced/disrespected, you
        let me down, if you had (only) listened/read/paid/done/told/asked/kept, had you listened/read/paid, if only
        you, you should have, you shouldnt have, you should not have, you could have at least, you ought to have,
        you/youre (have/had/are/were) (being/been) (so/very/too/really/just/simply/quite)
        irresponsible/rude/careless/unfair/disrespectful/unprofessional/impossible, you/youre (have/had/are/were)
        (being/been) (so/very/too/really/just/simply/quite)
        unreasonable/selfish/lazy/ungrateful/incompetent/stingy/greedy/difficult/aggressive, your (..)
        rudeness/carelessness/incompetence/irresponsibility/stinginess/selfishness/negligence/whims, your
        (bad/rude/awful) behaviour/behavior/attitude, you take/took/taking advantage, how dare you, you cant even,
        you only think, its on you, you drive/drove me, you should be ashamed, shame on you, you leave me no choice,
        you have (again/repeatedly/once) wasted/forgotten/cost/delayed, you wasted, you (again) forgot, your doing,
        your constant/endless/eternal/never ending, you didnt (even) open/look/check/reply/answer/bother, have/has
        cost us/me, you are the problem/reason, the blame lies, you simply dont, you just dont, as usual you, none
        of this would (..) if you, youve (again/repeatedly/once)
        ignored/broken/failed/ruined/wasted/lied/forced/disappointed, youve (again/repeatedly/once)
        wasted/forgotten/missed/cost/delayed, as always/usual you, it was/is you who, was you that
        [BLAME FINE]
        you always (..) paid/pay/were/are/answered/found/gave/trusted/treated/understood/helped/kept, you always
        have/had/can/will, you never know, you never need, you never have to, you never had to, not/never/isnt/wasnt
        (..) your (own) fault, you are not to blame, not because of you, dont/do/not blame you, if you never,
        whether you always, you keep working, you keep going, you keep growing, you forgot nothing, you have cost us
        nothing, if/when/unless/whether you dont/didnt/do/did, in case you
        [GUARANTEE]
        i/we/ill/well (can/do/will/hereby/personally) guarantee, with a guarantee, guarantee you, full guarantee,
        is/are/its/be guaranteed, guaranteed to, guaranteed success/result/results, you are guaranteed, youre
        guaranteed, i/we/ill (can/do/will) promise you/that/results/success/it/the, thats a promise, i swear, i
        assure you, youll/itll/theyll (..) definitely/certainly/surely/undoubtedly, 100 % sure/certain/safe, 100 %
        that, 100 percent sure/certain, one/a hundred percent, (i) (am) absolutely sure/certain that, have my word,
        give you my word, there is/theres (absolutely) no risk, without any risk, zero risk, risk free, nothing can
        go wrong, cant go wrong, cannot fail, you can be sure/certain, rest assured, money back, i vouch for the
        result, bound to succeed, will (most) certainly/definitely/surely/undoubtedly, guaranteed, no way (..) can
        fail, cant/cannot (possibly) fail/lose/miss, foolproof, no chance of failure, certain to/of success, you can
        count on success/getting/winning
        [GUARANTEE FINE]
        cant/cannot/wont/dont/never/not/no/nobody/unable/neither/nor (..)
        guarantee/guaranteed/promise/assure/definitely, not (..) 100 % sure/certain, not absolutely sure/certain,
        instead of guaranteed, isnt guaranteed, i/ill/we/well (will) (most) certainly/definitely/surely/undoubtedly,
        guaranteed notice/delivery/by law, hundred percent deposit/prepayment
        [APOLOGY]
        sorry (..) that/but/if i/we (..) cant/cannot/wont/dont/must/not, sorry (..) i cant/cannot/wont, sorry im not
        able, sorry to (have/say/refuse/disappoint/decline/let/be/insist/ask), sorry for
        saying/not/refusing/declining/setting/having/being/insisting/asking/charging/raising/the/my, forgive me
        for/that/if/but, forgive my, please forgive, hope you can/will forgive, beg your pardon for, i/we
        (must/have/want/do/would) (to/like) apologise/apologize for/that/if, my apologies for/that/but, apologies
        for/that/but, excuse me for/that, feel bad/guilty/awful/terrible/horrible (..), i hate to/being/having,
        selfish of me, im/am (being) selfish, im/am ashamed, im/am embarrassed, dont be/please
        angry/mad/upset/cross, not be angry/mad/upset with me, hope you are not angry/mad/upset/offended, my fault
        for not, unfortunately i/we (..) must/forced, i have no right to, i know i shouldnt, im so sorry to, i
        (really/truly/do) apologise/apologize for not, accept my apologies for declining/refusing/not/saying/my,
        sorry to keep/hold/set, hope you dont mind that i cant/dont/wont, hope youll forgive, hope youre not
        angry/mad/upset/offended, sorry for the inconvenience of my, sorry for the
        increase/price/limit/limits/rule/rules, sorry (..) i/we have to, sorry (..) i/we need to, unfortunately i/we
        (..) have to
        [APOLOGY FINE]
        sorry/apologise/apologize/apologies/forgive/excuse (..)
        delay/late/wait/slow/confusion/mistake/error/typo/errors, sorry/apologise/apologize/apologies/forgive/excuse
        (..) misunderstanding/silence/mistakes/typos/slip/oversight, sorry to hear/read/learn/see, sorry for
        your/what, sorry that you/your, sorry about your, sorry your, not/wont/never/dont apologise/apologize/sorry,
        no need to apologise/apologize
        [FREE_WORK]
        for free, free of charge, at no (extra/additional/further) charge/cost, no charge, without charge/charging,
        without (extra/any/additional) pay/payment/billing/cost, for nothing, on the house, gratis, pro bono, my
        treat, wont/not/dont/never charge (you), wont/not/dont bill (you), wont/not cost you (anything), no need to
        pay, you dont/wont (have/need) (to) pay, throw in, thrown in, as a (small/little/free)
        gift/favour/favor/bonus/present, at my (own) expense, dont worry about the bill/cost/money,
        call/write/ask/reach/contact/text/phone/ring/message (to) me (..) any time,
        call/write/ask/reach/contact/text/phone/ring/message (to) me (..) anytime/whenever/always/night,
        ask/call/write/message any time, ask/call/write/message anytime/whenever, im/am always
        available/here/reachable/there, available/reachable/there any time, available/reachable/there
        anytime/around/24/whenever, as many rounds/changes/times as you, unlimited
        changes/rounds/revisions/corrections, free extra/additional/bonus round/hour/work/session/revision, dont
        worry about paying/money/payment, consider/call it a gift/present/favour/favor, day or/and night, always
        reach/call/write/ring/ask me, always reach me, no need for an invoice, you owe me nothing, nothing to pay,
        dont worry about the invoice/money/payment, on me this time, changes/rounds/round/work/it/this/rest is/are
        on me
        [FREE_WORK FINE]
        never/not/dont/wont/cant/no/nobody/cannot (..) for free/nothing, never/not/dont/wont/cant (..) free of
        charge, never/not/dont/wont/cant/cannot (..) at no charge/cost, never/not/dont/wont/cant/cannot (..) pro
        bono/gratis, not/never/dont/wont/cant/cannot (..) throw in, not/dont/never/wont (..) without
        pay/payment/charge/charging, not/cant/never/wont (..) any time, not/cant/never/wont (..) anytime, not/never
        (..) as a favour/favor/gift/bonus, not for nothing, not/never/cant (..) always available/reachable, museum
        is free, not (..) day or/and night, you cant/cannot always reach, any time between/from/on/during/in/after,
        anytime between/from/on/during/in/after, whenever you (..) hours
        [THANKS]
        thank you, thanks, thank, i appreciate, grateful, appreciated
        [DECISION]
        i cant/cannot/wont/never/only/decline/stop/end, i will/do/am not, i dont, im not, im/am unable, i (have/had)
        (..) decided, ive decided, im going to pass, ill pass, im/am ending/stopping/stepping/keeping/declining,
        rate is, price/fee/rate (..) stays/remains, hour of my work costs, my last (..) day, are/is extra, cost ..
        each, isnt/not part of, outside our agreement, from .. i answer/work, on i work, i work like, i work for a,
        i only work, i take calls
        [REASON]
        because, since it/the/they/i/my/this/there/both/everything/we, as it/the/they/each/my/there/two, so that,
        due to, the reason, my field, depends, depend, calendar is full, no room, no longer fits/fit/falls, rested,
        reflects, fits what, covers, keeps my/the, calm words/tone, has changed, still the same, hear the question,
        clear order, therefore, that is why
        [ENCOURAGEMENT]
        good/great start, good order, half the way, pleasure to read/work, will love, works well, better than you
        think, glad to, deserves, strong team, well thought out, i enjoy, closer to, solid/sound/good
        basis/material/base, brief is clear, described it clearly, be easy, a way through, find your way, good that,
        good to work, confident, you can do, good luck, i wish you, we have solved
        [OTHER_HELP]
        i (would/can/could) recommend, i (would/can/could) suggest, try, offer this, could/can offer, until then,
        meanwhile, welcome to write, may/can/might/could/will help, you could/can, we can/could, my colleague, pass
        on (..) address, another way, feel free, attached, lets talk/speak/meet, i can send/offer/show, hand (..)
        over, hand over, place to turn, what to do, calendar for, here is the/a/my
        """;

    private EnglishTurns() {}
}
