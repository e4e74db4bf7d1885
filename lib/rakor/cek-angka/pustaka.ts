import { Indeks } from './banding'
import type { Label } from './label'
import type { Fakta, JenisToken } from './types'

/** Facts as they are asked for: by kind and by what they are about, so that a text of a hundred figures is judged against thirty thousand. */
export class Pustaka {
  private readonly subjek = new Map<string, Fakta[]>()
  private readonly acuan = new Map<JenisToken, Fakta[]>()
  private readonly indeks: Indeks

  /** @param label names that the facts are about, from the same panels */
  constructor(readonly fakta: readonly Fakta[], readonly label: Label) {
    this.indeks = new Indeks(fakta)
    for (const satu of fakta) {
      for (const nama of satu.subjek.length === 0 ? [''] : satu.subjek) this.taruh(this.subjek, `${satu.jenis} ${nama}`, satu)
      if (satu.acuan) this.taruh(this.acuan, satu.jenis, satu)
    }
  }

  private taruh<Kunci>(rak: Map<Kunci, Fakta[]>, kunci: Kunci, fakta: Fakta): void {
    const ada = rak.get(kunci)
    if (ada) ada.push(fakta)
    else rak.set(kunci, [fakta])
  }

  /** Facts of a kind about these names; about the kabupaten and its sums where none is given. A bare number may be of any kind. */
  tentang(jenis: JenisToken, subjek: readonly string[]): Fakta[] {
    const semua = jenis === 'polos' ? (['rupiah', 'persen', 'poin', 'bilangan'] as const) : [jenis]
    const nama = subjek.length === 0 ? ['', 'jumlah'] : subjek
    return semua.flatMap((satu) => nama.flatMap((kunci) => this.subjek.get(`${satu} ${kunci}`) ?? []))
  }

  /** Facts of a kind that may refute a figure. */
  acuanJenis(jenis: JenisToken): readonly Fakta[] {
    return this.acuan.get(jenis) ?? []
  }

  /** Every fact of a kind, whatever it is about, where any of them rounds to the token at all. */
  semuaUntuk(token: Parameters<Indeks['ada']>[0]): readonly Fakta[] {
    return this.indeks.ada(token) ? this.fakta : []
  }
}
