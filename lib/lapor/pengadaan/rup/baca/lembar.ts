import type { BarisBaca } from '@/lib/dasar/buku/alirkan'
import type { LembarBaca, NilaiBaca, SelRumus } from '@/lib/dasar/buku/types'
import { isKataJumlah } from '@/lib/lapor/berkas/bukti/sebab'
import { RumusBaris } from '@/lib/lapor/berkas/bukti/rumus-baris'
import { satuanUang } from '@/lib/lapor/berkas/kepala/arti'
import { bacaJudul, bacaLabel, type Judul } from '@/lib/lapor/berkas/kepala/judul'
import { isNomorKolom, type Baris } from '@/lib/lapor/berkas/kepala/kepala'
import { bacaKode, macamKode } from '@/lib/lapor/berkas/nilai/kode'
import { cap, kosong, rapi, teks } from '@/lib/lapor/berkas/nilai/teks'
import { bacaJenis, bacaMetode, isiKode } from './arti'
import { kenaliKepala, type KepalaRup } from './kepala'
import { ORANG, PERAN, type Peran } from './peran'

/** Rows of a sheet that are looked at for its head. */
const AWAL = 60

/** A row before the whole file has said how it is to be read: the cells that mean something, and where it stands. */
export interface Mentah {
  nomor: number
  macam: 'paket' | 'jumlah' | 'bagian'
  sel: Partial<Record<Peran, NilaiBaca>>
  unitKode: string
  unitNama: string
  subKode: string
  subNama: string
  /** the cell of its pagu holds a formula without a stored value */
  rumus: boolean
  /** a mark of the cells whose columns are not taken, persons and running numbers left out */
  sidik: number
  /** more cells than the head has columns: a comma has cut a number in two */
  panjang: boolean
}

const jalur = (sel: readonly NilaiBaca[]): string => rapi(sel.map(teks).join(''))
/** Heads of columns that only count the rows, and columns without a head. */
const NOMOR = /^(?:no|nomor|nourut|nomorurut|urut|urutan)?$/
/** A line that names a level above the sub-kegiatan: what follows is of no sub-kegiatan that was named before. */
const LABEL_ATAS = /^\W*(?:program|kegiatan|(?:bidang )?urusan)\s*:/i

/** One sheet: its first rows wait until its head is known, then every row is kept as it comes, by what its columns mean. */
export class LembarRup {
  kepala: KepalaRup | null = null
  judul: Judul = bacaJudul([])
  readonly baris: Mentah[] = []
  satuan = 0
  satuanHps = false
  sembunyi = 0
  dibaca = 0
  private lain = new Set<number>()
  private tunggu: { baris: BarisBaca; rumus: Set<number> | null }[] | null = []
  private readonly rumus = new RumusBaris()
  private readonly kepalaTeks = new Set<string>()

  constructor(readonly nama: string, readonly tersembunyi: boolean) {}

  terima(baris: readonly BarisBaca[], rumus: readonly SelRumus[]): void {
    this.dibaca += baris.length
    if (this.tersembunyi) return
    this.rumus.tambah(rumus)
    for (const satu of baris) {
      const punya = this.rumus.ambil(satu.nomor)
      if (this.tunggu === null) {
        this.urai(satu, punya)
        continue
      }
      this.tunggu.push({ baris: satu, rumus: punya })
      if (this.tunggu.length >= AWAL) this.lepas()
    }
  }

  akhir(gabung: LembarBaca['gabung']): void {
    if (this.tunggu !== null) this.lepas()
    this.isiGabung(gabung)
  }

  private lepas(): void {
    const tunggu = this.tunggu ?? []
    this.tunggu = null
    const baris: Baris[] = tunggu.map((satu) => satu.baris)
    this.kepala = kenaliKepala(baris)
    if (this.kepala === null) return
    const { jendela } = this.kepala
    this.judul = bacaJudul(baris.slice(0, jendela.awal).map(({ sel }) => sel), this.nama)
    const { pagu, hps, nilaiKontrak } = this.kepala.kolom
    const dipakai = new Set(Object.values(this.kepala.kolom).filter((kolom) => kolom !== nilaiKontrak))
    this.lain = new Set(jendela.arti.flatMap(({ mentah }, i) => (dipakai.has(i) || NOMOR.test(mentah) || ORANG.test(mentah) ? [] : [i])))
    const dari = (kolom: number | undefined): number => (kolom === undefined ? 0 : (jendela.arti[kolom]?.satuan ?? 0))
    this.satuan = this.judul.satuan || dari(pagu)
    // money in two units of one sheet: what is asked about the file would be wrong for one of them
    this.satuanHps = this.judul.satuan === 0 && hps !== undefined && dari(hps) !== dari(pagu)
    for (const { nomor, sel } of baris) if (jendela.barisKepala.includes(nomor)) this.kepalaTeks.add(jalur(sel))
    for (const satu of tunggu.slice(jendela.mulai)) this.urai(satu.baris, satu.rumus)
  }

  private urai({ nomor, sel, sembunyi }: BarisBaca, rumus: Set<number> | null): void {
    if (this.kepala === null || sel.every(kosong)) return
    if (this.kepalaTeks.has(jalur(sel)) || isNomorKolom(sel)) return
    if (sembunyi) this.sembunyi++
    const { kolom, jendela } = this.kepala
    const ambil = (peran: Peran): NilaiBaca => (kolom[peran] === undefined ? null : (sel[kolom[peran]] ?? null))
    const [kodeRup, nama] = [isiKode(ambil('kodeRup')), teks(ambil('nama'))]
    const tanpaRumus = rumus === null || kolom.pagu === undefined || !rumus.has(kolom.pagu) || !kosong(ambil('pagu'))
    const adaPagu = !kosong(ambil('pagu')) || !tanpaRumus
    const tambah = (macam: Mentah['macam']): void => {
      this.baris.push({
        nomor, macam, sel: Object.fromEntries(PERAN.flatMap((peran) => (kolom[peran] === undefined ? [] : [[peran, ambil(peran)]]))), rumus: !tanpaRumus,
        sidik: cap(...sel.flatMap((satu, i) => (this.lain.has(i) ? [teks(satu)] : []))),
        panjang: sel.length > jendela.jalur.length && sel.slice(jendela.jalur.length).some((satu) => typeof satu === 'string' && satu.trim() !== ''),
        unitKode: this.judul.unitKode, unitNama: this.judul.unitNama, subKode: this.judul.subKode, subNama: this.judul.subNama,
      })
    }
    if (kodeRup === '' && this.bagian(sel, nama)) {
      if (adaPagu) tambah('bagian')
      return
    }
    // a labelled line may carry the sum of what it titles: without that cell it reads as any other
    const tanpaPagu = sel.filter((_, i) => i !== kolom.pagu)
    if (kodeRup === '' && bacaLabel(tanpaPagu, this.judul)) {
      if (adaPagu) tambah('bagian')
      return
    }
    if (kodeRup === '' && LABEL_ATAS.test(teks(sel.find((satu) => !kosong(satu))))) {
      Object.assign(this.judul, { subKode: '', subNama: '' })
      if (adaPagu) tambah('bagian')
      return
    }
    const kata = sel.filter((satu): satu is string => typeof satu === 'string' && satu.trim() !== '')
    if (kodeRup === '' && adaPagu && (nama === '' || kata.slice(0, 4).some(isKataJumlah))) return tambah('jumlah')
    // a method or a kind makes it a package all the same: it is named, not dropped
    if (kodeRup === '' && !adaPagu && (nama === '' || (bacaMetode(ambil('metode')) === null && bacaJenis(ambil('jenis')) === null))) {
      // a line between the rows may say what one unit of its money is; signatures and notes are not kept
      this.satuan = Math.max(this.satuan, ...kata.map(satuanUang))
      return
    }
    tambah('paket')
  }

  /** A row that titles those beneath it: a bare code, perhaps with its name, perhaps with the sum of its packages. */
  private bagian(sel: readonly NilaiBaca[], nama: string): boolean {
    const { kolom } = this.kepala as KepalaRup
    const letak = sel.findIndex((satu) => !kosong(satu))
    const { kode, nama: belakang } = bacaKode(sel[letak])
    const macam = kode.split('.').length >= 3 ? macamKode(kode) : 'LAIN'
    if (macam === 'LAIN' || macam === 'REKENING') return false
    if ((letak === kolom.subKode || letak === kolom.unitKode) && nama !== '') return false
    const sebut = belakang || (letak === kolom.nama ? '' : nama)
    if (macam === 'UNIT') Object.assign(this.judul, { unitKode: kode, unitNama: sebut.slice(0, 300), subKode: '', subNama: '' })
    else Object.assign(this.judul, macam === 'SUB' ? { subKode: kode, subNama: sebut.slice(0, 600) } : { subKode: '', subNama: '' })
    return true
  }

  /** A cell that spans several rows holds for each of them. */
  private isiGabung(gabung: LembarBaca['gabung']): void {
    const kolom = this.kepala?.kolom ?? {}
    const peran = (['unitKode', 'unitNama', 'subKode', 'subNama', 'sumber', 'metode', 'jenis'] as const).filter((satu) => kolom[satu] !== undefined)
    const menurutNomor = new Map(this.baris.map((satu) => [satu.nomor, satu]))
    for (const { baris, sampaiBaris, kolom: dari, sampaiKolom } of gabung) {
      const kena = peran.filter((satu) => (kolom[satu] ?? -1) >= dari && (kolom[satu] ?? -1) <= sampaiKolom)
      const atas = menurutNomor.get(baris + 1)
      if (atas === undefined || kena.length !== 1 || dari !== sampaiKolom) continue
      for (let nomor = baris + 2; nomor <= Math.min(sampaiBaris + 1, baris + 5_000); nomor++) {
        const satu = menurutNomor.get(nomor)
        for (const apa of kena) if (satu && kosong(satu.sel[apa])) satu.sel[apa] = atas.sel[apa] ?? null
      }
    }
  }
}
