/** One sentence with its place in the text, and which paragraph it stands in. */
export interface Kalimat {
  awal: number
  akhir: number
  alinea: number
}

const SINGKATAN = /(?:\b(?:s\.d|a\.n|u\.p|d\.a|dll|dst|dsb|dkk|drs?|dra|ir|hj?|prof|kec|kab|kel|ds|no|rp|jl|tgl|hlm?|bpk|sdr|yth|jt|rb|st|sh|se|mm|mp|ap|kol|tk)|\b\p{L})$/iu

/** Parts a text into sentences. A line's end ends a sentence too; a full stop of an abbreviation or of a number does not. */
export function pisahKalimat(teks: string): Kalimat[] {
  const hasil: Kalimat[] = []
  let alinea = 0
  let baris = 0
  for (const satu of teks.split(/(\n)/)) {
    if (satu !== '\n') {
      let awal = 0
      for (const henti of satu.matchAll(/[.!?;]["”’')\]]*\s+(?=["“‘'([]*[\p{Lu}\d])/gu)) {
        if (henti[0].startsWith('.') && SINGKATAN.test(satu.slice(Math.max(0, henti.index - 8), henti.index))) continue
        if (henti[0].startsWith(';')) continue
        const akhir = henti.index + henti[0].length
        hasil.push({ awal: baris + awal, akhir: baris + akhir, alinea })
        awal = akhir
      }
      if (satu.slice(awal).trim() !== '') hasil.push({ awal: baris + awal, akhir: baris + satu.length, alinea })
    } else {
      alinea++
    }
    baris += satu.length
  }
  return hasil
}
