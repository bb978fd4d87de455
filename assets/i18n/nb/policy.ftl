# Det virksomheten har bestemt for alle på maskinen

policy-locked = Styrt av virksomheten
policy-lead = Dette gjelder alle på denne maskinen. Det står i {$path}.
policy-language = Språk: {$value}
policy-theme = Farger: {$value}
policy-data-folder = Dataene dine ligger i {$value}
policy-backup-folder = Sikkerhetskopiene ligger i {$value}
policy-group-floor = Resultatet til en gruppe vises når minst {$count} har levert
policy-encryption = Dataene dine skal ha passordfrase
policy-problems = { $count ->
    [one] Én ting i filen må rettes. Si fra til IT:
   *[other] {$count} ting i filen må rettes. Si fra til IT:
}
policy-has-problems = En innstilling fra virksomheten kunne ikke brukes. Si fra til IT; se nederst under «Innstillinger».
policy-unreadable = Filen kan ikke leses. La alle brukere få lese den.
policy-not-a-file = Det ligger noe annet enn en vanlig fil her. Legg en vanlig fil i stedet.
policy-unknown = Innstillingen «{$key}» finnes ikke. Rett navnet, eller fjern den.
policy-twice = Innstillingen «{$key}» står to ganger. Fjern den ene.
policy-value = { $key ->
    [language] «language» må være "nb", "nn" eller "en".
    [theme] «theme» må være "system", "light", "dark" eller "high_contrast".
    [group_floor] «group_floor» må være et helt tall fra 5 til 1000. Grensen kan heves, aldri senkes.
    [encryption_required] «encryption_required» må være true eller false.
   *[other] «{$key}» må være navnet på en mappe.
}
policy-not-absolute = «{$key}» må være en hel filsti, fra roten av en disk eller fra {"{home}"} eller {"{documents}"}, uten «..».
policy-shared = «{$key}» må ha {"{home}"}, {"{documents}"} eller {"{user}"} i seg, så to brukere aldri deler mappe.
policy-no-place = Maskinen forteller ikke hva som skal stå i «{$key}» for denne brukeren. Bruk et annet av {"{home}"}, {"{documents}"} og {"{user}"}.
