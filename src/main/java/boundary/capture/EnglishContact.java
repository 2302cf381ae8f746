package boundary.capture;

/// English words for how a contact came, from whom, whether it was paid and how it felt. The signs are explained in
/// [Phrase], the sections in [Lexicon].
final class EnglishContact {
    static final String TABLE = """
        [CALL]
        call, called, calls, calling, phone, phoned, phones, phonecall, phone call/calls, tel, telephone*,
        telephoned, rang, video call, voice call
        zoom, zoomed, skype, facetime, google meet, teams call, meet call, voicemail, voice mail,
        on the phone, by phone, over the phone, had a call, a call, conference call, videocall, dialed,
        dialled, ring, whatsapp call, zoom call, zoom meeting
        [EMAIL]
        mail, mails, mailed, email, emails, emailed, emailing, e mail, e mails, e mailed, letter, by mail,
        by email, an email, gmail, outlook, inbox
        [MESSAGE]
        message, messages, messaged, messaging, msg, msgs, dm, dms, dmed, chat, chats, chatted, text, texts,
        texted, texting, sms, whatsapp, whatsapped, wa, whats app, telegram, tg, slack, slacked, viber,
        signal message, messenger, text message/messages, instagram, insta, wechat, imessage, pinged, ping,
        pm'd, voice message/messages/note
        [MEETING]
        meeting, meetings, met, meet, in person, visit, visited, face to face, workshop, lunch, coffee,
        site visit, met with, had a meeting, a meeting, sit down, office visit, f2f, appointment, dropped by,
        came by, came to the office, stopped by
        [OTHER]
        other channel
        [IN]
        incoming, inbound, from them, from client, they reached out, received, contacted me, reached out
        [OUT]
        outgoing, outbound, i reached out, from me
        [CALL OUT]
        i called, i phoned, i rang, i called back, called them, i called them, outgoing call,
        i returned the call, called him/her, phoned them/him/her, rang them/him/her, my call to
        [CALL IN]
        called me, they called, he/she called, he/she phoned, they phoned, he/she rang, phoned me, rang me,
        incoming call, inbound call, missed call, call from, phone call from
        [EMAIL OUT]
        i emailed, i mailed, emailed them/him/her, i sent an email, i sent a/an mail/email,
        outgoing mail/email, i wrote an email, email to, mail to, my email to
        [EMAIL IN]
        emailed me, they/he/she emailed, incoming mail/email, got an/a email/mail, email from, mail from,
        sent me an/a email/mail, received an email
        [MESSAGE OUT]
        i texted, i messaged, i wrote, wrote to them/him/her, texted them/him/her, messaged them/him/her,
        i sent a message, outgoing message, i pinged, message to, i sent them/him/her a message
        [MESSAGE IN]
        wrote me, wrote to me, texted me, messaged me, pinged me, they/he/she wrote, they/he/she texted,
        they/he/she messaged, incoming message, message from, text from, sent me a message, got a message,
        wrote, writes
        [NOTHING]
        next monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/wed/thu/fri/sat/sun,
        by/until/till/before/for (next) monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/wed/thu/fri/sat/sun,
        due monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/wed/thu/fri/sat/sun,
        free sample/samples/trial/trials/version/plan/delivery/shipping/gift/font/fonts/stock/images/tier/download,
        free of errors, duty free, risk free, paid plan/version/tier/subscription, thanks to the,
        no thanks to, thanks to our
        feel free, free time, free on, free tomorrow, free next, when free, if free, are/is/am/be/was free,
        set free, sugar free, free to, free up, free spot/slot/day/evening/space, text of, the text,
        about the text, new text, page text, this text, text for, cover letter, letter template, newsletter,
        love letter, paid ads/ad/media/traffic/search/campaign/leave, charge of, meet the deadline,
        meet deadline/deadlines, meets the, urgent care, no problem, at first, at last, at least, at once,
        at home, at all, call to action, calls to action, call center, text size, text block, chat bot,
        chat widget, meeting notes, meeting room, email template, email campaign, mail merge, mailing list,
        email address, email list, phone number, guarantee fund, second half, coffee shop, coffee brand,
        lunch menu, thanks page, thank you page, complaint form, tip of, tips for, tips on, tips page,
        signal strength, contact form, rude word
        [PAID]
        paid, billed, billable, payed, invoiced, chargeable, charged, on the clock, to be billed, will bill,
        bill it, billing it, paid time, at my rate, hourly rate applies, counts as paid
        [UNPAID]
        unpaid, free, for free, free of charge, no charge, not charged, uncharged, pro bono, probono,
        unbilled, not billed, non billable, nonbillable, not billable, unbillable, gratis, not paid,
        not invoiced, without pay/payment/charge, no pay, no bill, for nothing, off the clock,
        not chargeable, complimentary, on the house, didn't bill, did not bill, won't bill, no invoice,
        at no cost, wasn't paid, was not paid, not on the clock, courtesy
        [WORN_OUT]
        i'm exhausted, i am exhausted, exhausted me, drained me, left me drained, left me exhausted,
        i'm drained, i am drained, i feel drained, i'm worn out, wore me out, completely drained,
        wiped me out, sucked the life
        [TIRED]
        tired me, i'm tired, i am tired, i feel tired, left me tired
        [LIFTED]
        energized me, energised me, i'm energized, i'm energised, i feel energized, made my day,
        i'm delighted
        [MILD]
        mild, mildly, minor, a bit, slightly, severity 1, severity mild
        [MIDDLING]
        moderate, severity 2
        [SEVERE]
        severe, severely, serious, severity 3, very bad, extremely, really bad
        """;

    private EnglishContact() {}
}
