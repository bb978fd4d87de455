# Det verksemda har bestemt for alle på maskina

policy-locked = Styrt av verksemda
policy-lead = Dette gjeld alle på denne maskina. Det står i {$path}.
policy-language = Språk: {$value}
policy-theme = Fargar: {$value}
policy-data-folder = Dataa dine ligg i {$value}
policy-backup-folder = Tryggingskopiane ligg i {$value}
policy-group-floor = Resultatet til ei gruppe blir vist når minst {$count} har levert
policy-encryption = Dataa dine skal ha passordfrase
policy-problems = { $count ->
    [one] Éin ting i fila må rettast. Sei frå til IT:
   *[other] {$count} ting i fila må rettast. Sei frå til IT:
}
policy-has-problems = Ei innstilling frå verksemda kunne ikkje brukast. Sei frå til IT; sjå nedst under «Innstillingar».
policy-unreadable = Fila kan ikkje lesast. La alle brukarar få lese ho.
policy-not-a-file = Det ligg noko anna enn ei vanleg fil her. Legg ei vanleg fil i staden.
policy-unknown = Innstillinga «{$key}» finst ikkje. Rett namnet, eller fjern ho.
policy-twice = Innstillinga «{$key}» står to gonger. Fjern den eine.
policy-value = { $key ->
    [language] «language» må vere "nb", "nn" eller "en".
    [theme] «theme» må vere "system", "light", "dark" eller "high_contrast".
    [group_floor] «group_floor» må vere eit heilt tal frå 5 til 1000. Grensa kan hevast, aldri senkast.
    [encryption_required] «encryption_required» må vere true eller false.
   *[other] «{$key}» må vere namnet på ei mappe.
}
policy-not-absolute = «{$key}» må vere ein heil filsti, frå rota av ein disk eller frå {"{home}"} eller {"{documents}"}, utan «..».
policy-shared = «{$key}» må ha {"{home}"}, {"{documents}"} eller {"{user}"} i seg, så to brukarar aldri deler mappe.
policy-no-place = Maskina fortel ikkje kva som skal stå i «{$key}» for denne brukaren. Bruk eit anna av {"{home}"}, {"{documents}"} og {"{user}"}.
