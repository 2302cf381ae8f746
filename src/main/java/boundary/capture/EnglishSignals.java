package boundary.capture;

/// English words for what a contact was a sign of, and what was done about it. The signs are explained in [Phrase], the
/// sections in [Lexicon].
final class EnglishSignals {
    static final String TABLE = """
        [GUARANTEE]
        guarantee/guarantees/guaranteed/guaranty,
        want/wants/wanted/demand/demands/demanded/ask/asks/asked/asking/needs/insists/insisted/expects (me) (for/on/us) (me) (to) (a/the/some) .. guarantee/guarantees/guaranteed,
        guarantee/guarantees/guaranteed (the) result/results/outcome, promise (the) results/result,
        wants/asked/demands (me) (to) promise (..) result/results/outcome/sales/success, wants me to promise,
        wants certainty, hold/holds/held me responsible, makes/made me responsible,
        shifts/shifted/shifting responsibility, shifts/shifted the responsibility, wants a promise,
        asked for a promise, wants assurance/assurances, demands assurance/assurances, wants money back if,
        money back if it fails, asks me to vouch, warranty, wants warranty
        [MISFIT]
        misfit, not my field, not my job, not my area, not my thing, not my profile, not my speciality,
        not my specialty, outside my expertise, outside my field, beyond my expertise, not what i do,
        something i don't do, outside my skills, against my values, against my principles,
        goes against my values, bad fit, poor fit, wrong fit, doesn't fit, does not fit, not a fit,
        not a good fit, unsuitable request, request doesn't fit, out of my competence, not my competence,
        outside my competence, not within my skills, wrong person for, unethical request,
        asked for something unethical
        [REPEAT]
        same question/questions/problem/issue/thing/topic/request (all) (over) again,
        same question/questions, same old question/questions/story/problem,
        asked/asks/asking (me) (the/about) (same) (thing) again, again the same question/thing/problem/issue,
        yet again, same thing again, same again,
        repeat/repeats/repeated/repeating (the) question/questions/request, repeat question,
        once more the same, already solved, already answered, already explained, explained .. before,
        for the third time, for the second time, for the fourth time, third time this week, over and over,
        keeps asking, keeps coming back, came back with the same, comes back with the same, back to the same,
        back with the same, as before again, answered .. already, asks again, asked again, solved before,
        answered before
        [THIRD_PARTY]
        on behalf of .. brother/sister/friend/friends/cousin/wife/husband/mother/father/son/daughter/colleague/partner/neighbour/neighbor/relative/boss/uncle/aunt/nephew/niece/acquaintance,
        on behalf of, on behalf, in the name of
        for (his/her/their/a/the/my) (own) (best/old/younger/older/elder/little/big) brother/sister/friend/friends/cousin/wife/husband/mother/mom/mum/dad/father/son/daughter/colleague/neighbour/neighbor/relative/relatives/boss/uncle/aunt/nephew/niece/acquaintance/buddy/girlfriend/boyfriend/spouse,
        for (his/her/their) brother in law, for (his/her/their) sister in law,
        for (his/her/their) mother in law, for (his/her/their) business partner, for somebody/someone else,
        for another person/company, for a third party, third party, asks/asked/asking for a friend,
        his/her/their brother/sister/friend/cousin/wife/husband/neighbour/neighbor (also) needs/wants/asks,
        favour for, favor for, a favour for, a favor for
        [DISRESPECT]
        rude, rudely, was rude, rude tone, was very rude, insult/insults/insulted/insulting (me),
        yelled/yells/yelling (at) (me), shouted/shouts/shouting (at) (me),
        screamed/screams/screaming (at) (me), swore/swears/swearing (at) (me), cursed (at) (me), disrespect*,
        humiliat*, belittl*, mocked/mocks/mocking (me), condescending, patronising, patronizing,
        called me an idiot, called me names, called me stupid, offensive, offended me, abusive, abused me,
        verbal abuse, raised (his/her/their) voice, lost (his/her/their) temper, hung up on me,
        slammed the phone, nasty tone, nasty comments, nasty remark, aggressive, hostile, made fun of me,
        sneered, talked down to me, ignored my boundary, crossed the line, crossed a line,
        ignored/ignores my hours, ignored my boundaries, did not respect, didn't respect, no respect,
        harassed (me), harassment, threw a tantrum
        [OFF_HOURS]
        off hours, after hours, out of hours, outside (of) (my/working/business/office/work) hours,
        outside working time, after work hours, outside office hours, on my day off, on a day off,
        on my weekend, during my holiday/vacation, on my holiday/vacation, in the middle of the night,
        woke me up, at an ungodly hour
        [UNPAID_EXTRA]
        extra work, extra task/tasks, extra request/requests, additional work/task/tasks/request,
        out of scope, outside (the/of) (our/agreed) scope, beyond (the) scope, scope creep, not in scope,
        not in the scope, beyond the agreement, outside the agreement, beyond the contract,
        not in the contract, not agreed, extra round, extra revision/revisions, another free revision,
        one more small thing, one more little thing, just one more thing, one more tiny thing, quick favour,
        quick favor, small favour, small favor, small extra, little extra, freebie, freebies,
        extra/additional revisions (without/for) (pay/free), added to the scope, more than agreed,
        extra pages, extra changes, asks/asked for extra/extras, wants extra/extras,
        wants more for the same price
        [UNPAID_EXTRA UNPAID]
        unpaid extra/extras, extra unpaid (work), extra for free, additional unpaid work,
        another free revision/round, free work, wants/wanted/asks/asked (for) (some/more) free work,
        work for free, work unpaid, unpaid work, unpaid overtime
        [PAYMENT]
        late payment/payments, payment late, payment is late, payment was late, late paying,
        late with (the/his/her/their) payment, late on payment, late with the money, payment overdue,
        overdue payment/invoice, invoice overdue, overdue, payment delay/delayed, payment is delayed,
        delayed payment, delay/delays/delayed/delaying (the/with) (the/his/her/their) payment, pays late,
        paid late, paying late, has/have/had not paid (yet/me), hasn't/haven't/hadn't paid (yet/me),
        did/does not pay, didn't/doesn't pay, won't pay, will not pay, refuses/refused/refusing to pay,
        still not paid, still hasn't paid, still has not paid, still unpaid invoice, unpaid invoice/invoices,
        invoice unpaid, invoice (is) (still) not paid, not paid (me) yet,
        not paid (the/my/our/last/any) invoice/bill, no payment (yet), no money yet, missed payment,
        missed the payment, still owes (me), owes me, owes money, payment problem/problems,
        payment issue/issues, pay later, wants to pay later, postponed payment, postpones payment,
        postpones the payment, payment postponed, payment pending, nonpayment, non payment, chasing payment,
        chasing the invoice, chased payment, arrears, money still not here, invoice (is) days late,
        payment (is) weeks late
        [HAGGLE]
        discount/discounts,
        want/wants/wanted/ask/asks/asked/asking/demand/demands/demanded/begs/requests/requested/request/pushes/pushed (me) (for) (a/another/the) (big/bigger/huge/small/further/new/extra) discount/discounts,
        haggl*, hagle, barter*, bargain/bargains/bargained/bargaining,
        negotiates/negotiated/negotiating (the) (price/rate/fee), cheaper, too expensive, wants it cheaper,
        asks for cheaper, lower price, lower (the/my) price/rate/fee, lower fee/rate,
        wants/wanted/asks/asked (for) (a/to) lower price/rate/fee, reduce (the/my) price/rate/fee,
        price too high, price is too high, knock off, knock something off, price cut, cut the price,
        cut my fee, cut my rate, beat/beats/beating down (the) price, drive the price down,
        drives the price down, pushing the price down, pushed the price down, push the price down,
        price reduction, reopened the price, reopens the price, opened the price again, reopened price,
        questions the price, questioned the price, complained about the price, complains about the price,
        price again, competitor is cheaper, others are cheaper, found someone cheaper, someone cheaper
        [GUILT]
        guilt, guilt trip/trips/tripped/tripping, guilt trip (me),
        plays/played/playing on (my) guilt/pity/feelings/sympathy/conscience/emotions, pity,
        plays the victim, played the victim, playing the victim, made/makes/making me feel guilty/bad/sorry,
        feel guilty, emotional blackmail, sob story, poor me, after all (he/she/they/i) (have/has) done for,
        pressures me with guilt, begged, begging, begs, moral pressure, cried on the phone,
        crying on the phone, tears, appeals to pity, appealed to pity, i thought we were friends,
        said i let him/her/them down, says i let him/her/them down, manipulat*
        [COMPLAINT]
        complain, complains, complained, complaining, complaint, complaints, complaining, dissatisfied,
        unsatisfied, not satisfied, never satisfied, not happy with, unhappy with, isn't happy with,
        is not happy, isn't happy, unhappy, grumbl*, whin/whines/whined/whining, moan/moans/moaned/moaning,
        nitpick*, nit picking, criticis*, criticiz*, displeased, disappointed with, disappointed,
        found fault, finds fault, picky, grievance, not good enough, doesn't like, does not like,
        didn't like, did not like
        [COMPLAINT FAIR]
        fair complaint/complaints, justified complaint/complaints, legitimate complaint, valid complaint,
        reasonable complaint, complaint (was/is) fair, complaint (was/is) justified,
        complaint (was/is) valid, complaint (was/is) legitimate,
        complain/complains/complained/complaint .. fairly/rightly/justifiably, rightly complained/complains,
        fairly complained/complains, just complaint, complains with good reason, complained with good reason,
        complaint and (he/she/they) (was/were/is/are) right, well founded complaint, deserved complaint
        [COMPLAINT UNFAIR]
        unfair complaint/complaints, unjustified complaint/complaints, complaint (was/is) unfair,
        complaint (was/is) unjustified, complaint (was/is) not fair, complaint (was/is) not justified,
        not a fair complaint, groundless complaint, baseless complaint, unreasonable complaint,
        unfounded complaint, complained/complains unfairly, complained/complains without reason,
        complaint not fair, undeserved complaint, complaint without grounds
        [URGENT]
        urgent, urgently, very urgent, asap, a s a p, right now, right away, immediately, emergency, rush,
        rushed, rush job, in a hurry, needs it now, need it now, needs it today, wants it today,
        wants it now, needs it by tomorrow, wants it by tomorrow, need it yesterday, needs it yesterday,
        drop everything, last minute, wants it immediately, super urgent, hurry, hurries me, hurried me,
        it can't wait, can't wait, cannot wait, panic, as soon as possible, on fire, high priority,
        top priority, tight deadline, pressing, for yesterday, by tonight, by tomorrow morning
        [RETALIATION]
        threat/threats/threatened/threatens/threatening/threaten (me) (with) (a/an/to) (bad/negative) (review/reviews/lawsuit/lawyer/court/reputation),
        threatened/threatens to sue/leave/report/complain/post/write (..) (review), bad review/reviews,
        negative review, one star review, 1 star review, left a bad review, posted a bad review, retaliat*,
        revenge, sue, sues me, will sue, lawsuit, lawyer threat, blackmail, blackmailed, blackmails,
        took it out on me, badmouth*, bad mouthed, bad mouthing, smear*, told others not to work with me,
        ruin my reputation, ruined my reputation, damage my reputation, punish/punished/punishing me,
        took revenge, gets back at me, got back at me, spread rumours, spreads rumours, spread rumors
        [THANKS]
        thanks, thank, thank you, thanked, thanked me, thanks me, thankful, thx, ty, many thanks,
        thanks a lot, said thanks, said thank you, says thanks, grateful, gratitude, appreciat*,
        was grateful, is grateful, praise, praised, praises, kind words, compliment, compliments,
        complimented, positive feedback, great feedback, good feedback,
        happy with (the/my) (work/result/results), loved (the/my) (work/result/design), very happy,
        is happy with, was happy with, spasibo, rahmet, pleased with, delighted with
        [PAID_WELL]
        paid well, pays well, paid extra, paid a bonus, paid more, paid generously, paid early,
        paid in advance, paid upfront, paid up front, paid on time, paid the invoice early, paid promptly,
        paid immediately, paid right away, paid at once, paid the same day, paid double, pays extra,
        paid for (the) extra, offered (to) pay (extra/more), offered (me) (a) bonus, offered extra pay,
        offers to pay (extra/more), tip, tips, tipped (me), left a tip, gave a tip, bonus, bonuses, prepaid,
        prepayment, advance payment, generous pay/payment, generous fee, raised my rate, raised my fee,
        increased my fee, paid ahead, overpaid, paid over
        [RESPECTED]
        respected, respects (my) (boundary/boundaries/hours/time),
        respected (my/the) (boundary/boundaries/hours/time/evening/weekend/limit/limits), respectful,
        waited until/till/for (the/my) (next) morning/monday/tomorrow/day/week,
        waited until/till/for (the/my) office/working/business hours, waited for my reply, waited patiently,
        patiently waited, kept to (the/my/our) (agreement/hours/boundary/limits), kept the boundary,
        kept within hours, accepted (my/the) (no/boundary/limit/limits/terms/refusal/hours), accepted no,
        took no for an answer, honoured my boundary, honored my boundary, honoured the boundary,
        observed the boundary, asked when it suits me, asked if it was a good time, no problem to wait,
        understood the boundary, respected that, stuck to the agreement, wrote in working hours,
        held to the agreement
        [AMENDS]
        apologised, apologized, apologises, apologizes, apologising, apologizing, apology, apologies, sorry,
        said sorry, says sorry, was sorry, made amends, makes amends, amends, made up for it,
        made it up to me, made it right, he/she/they apologised/apologized, he/she/they said sorry,
        excused himself, excused herself, admitted (his/her/their) (fault/mistake), admitted the mistake,
        took it back, regretted it, begged my pardon, asked for forgiveness, asked forgiveness
        [EXPECTATIONS]
        set expectations, set the expectations, i set expectations, expectations set,
        agreed (on) expectations, clarified expectations, clarified scope, clarified the scope,
        agreed the scope, agreed on the scope, explained how i work, explained my terms, explained the terms,
        explained what is included, set ground rules, ground rules, agreed the rules, sent my terms,
        sent the terms, managed expectations, kickoff rules, onboarding rules
        [BOUNDARY]
        told (him/her/them) (about) (the/my/a) boundary/boundaries/limits,
        set (a/the/my) boundary/boundaries, set limits, set a limit, told the boundary,
        told about boundaries, boundary told, boundary set, boundary talk, boundary conversation, i said no,
        said no, drew a line, drew the line, stated my boundary, stated the boundary, stated (my) boundaries,
        explained (my/the) (boundary/boundaries/hours/limits), named the boundary, put my foot down,
        told him/her/them my hours, told him/her/them about my hours, told them i don't work,
        reminded (him/her/them) (of/about) (my/the) (hours/boundary/boundaries), asserted my boundary,
        refused, i refused, i declined, declined politely, talked about boundaries, held the boundary,
        established a boundary, enforced my boundary, enforced the boundary
        [REPAIR]
        i apologised, i apologized, i said sorry, i have apologised, i have apologized, apologised and fixed,
        apologized and fixed, apologised and fixed it, apologized and fixed it, i apologised and fixed (it),
        i apologized and fixed (it), i fixed (it), i made it right, i made amends, my apology, my apologies,
        i admitted my mistake, i corrected (it/my), i made up for it, apologised to them/him/her,
        apologized to them/him/her, apologised to the client, apologized to the client, my fault i fixed,
        my mistake i fixed, i redid it, fixed my mistake, corrected my mistake, i own the mistake,
        i owned up
        [RENEGOTIATE]
        renegotiat*, re negotiated, raised (my/the) (price/rate/fee), new price agreed, new rate agreed,
        agreed (on) (a) new (price/rate/terms/fee/contract), new terms agreed, agreed new terms,
        changed the terms, changed the price, revised (the) (price/contract/terms/agreement),
        renewed the contract, updated the contract, amended the contract, adjusted the price,
        adjusted the rate, new agreement, new contract signed
        """;

    private EnglishSignals() {}
}
