/** Words of a text in small letters with their places; "Kec. Belalau" and "kec belalau" are one. */
export function kataLetak(teks: string): { kata: string; awal: number; akhir: number }[] {
  return [...teks.matchAll(/[\p{L}\p{N}]+/gu)].map((cocok) => ({ kata: cocok[0].toLowerCase(), awal: cocok.index, akhir: cocok.index + cocok[0].length }))
}

/** A name as the tables and the text are compared by. */
export const kunciNama = (nama: string): string => kataLetak(nama).map(({ kata }) => kata).join(' ')

export interface LabelTemu {
  kunci: string
  awal: number
  akhir: number
}

const PANJANG = 16

/** Names of what the data speak of (units by long and short name, groups, zones, programmes), found in running text. */
export class Label {
  private readonly nama = new Set<string>()
  /** how many words the longest name has that begins with a word */
  private readonly awalan = new Map<string, number>()

  constructor(nama: Iterable<string>) {
    for (const satu of nama) {
      const kunci = kunciNama(satu)
      const kata = kunci.split(' ')
      if (kunci.length < 2 || kata.length > PANJANG || /^\d+$/.test(kunci.replaceAll(' ', ''))) continue
      this.nama.add(kunci)
      this.awalan.set(kata[0] ?? '', Math.max(this.awalan.get(kata[0] ?? '') ?? 0, kata.length))
    }
  }

  /** The names in a text, the longest at each place, in order. */
  cari(teks: string): LabelTemu[] {
    const kata = kataLetak(teks)
    const hasil: LabelTemu[] = []
    for (let i = 0; i < kata.length; i++) {
      const paling = this.awalan.get(kata[i]?.kata ?? '') ?? 0
      for (let n = Math.min(paling, kata.length - i); n > 0; n--) {
        const potong = kata.slice(i, i + n)
        const kunci = potong.map((satu) => satu.kata).join(' ')
        // a short name in capitals is a name in capitals only ("PU", "RS")
        const asli = teks.slice(potong[0]?.awal ?? 0, potong.at(-1)?.akhir ?? 0)
        if (!this.nama.has(kunci) || (kunci.length <= 3 && asli !== asli.toUpperCase())) continue
        hasil.push({ kunci, awal: potong[0]?.awal ?? 0, akhir: potong.at(-1)?.akhir ?? 0 })
        i += n - 1
        break
      }
    }
    return hasil
  }
}

const UMUM = new Set(('yang untuk dengan dari pada oleh atau dalam antara sampai hingga masih sudah belum baru telah akan adalah sebesar sebanyak mencapai menjadi hanya lebih sangat juga agar dapat tidak para kita kami '
  + 'bahwa serta tersebut tahun bulan kabupaten daerah perangkat persen rupiah miliar juta triliun angka data jumlah nilai terhadap berdasarkan menurut seluruh semua setiap secara besar tetap').split(' '))

/** Words that carry meaning, for telling whether two labels speak of one thing. */
export const kataIsi = (teks: string): string[] => kataLetak(teks).map(({ kata }) => kata).filter((kata) => kata.length > 3 && !UMUM.has(kata) && !/^\d+$/.test(kata))

/** Groups of physical progress that a text names ("masih 0%", "kelompok 1–50%"), by their upper end. */
export const kelompokTeks = (teks: string): LabelTemu[] => [...teks.matchAll(/(?:\d{1,2}\s*[–-]\s*(50|75|100)|\b(0))\s*(?:%|persen)/giu)]
  .map((cocok) => ({ kunci: `kelompok ${cocok[1] ?? cocok[2] ?? ''}`, awal: cocok.index, akhir: cocok.index + cocok[0].length }))
