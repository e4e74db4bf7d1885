import type { BarisBaca } from '@/lib/dasar/buku/alirkan'
import type { LembarBaca, NilaiBaca, SelRumus } from '@/lib/dasar/buku/types'
import { artiKolom } from './kepala/arti'
import { StatAngka, bacaUang } from './nilai/angka'
import { KolomGanda } from './kepala/ganda'
import type { Bentuk } from './bentuk/types'
import type { Konteks } from './konteks'
import { bacaJudul } from './kepala/judul'
import { tebakKepala, type Baris, type Jendela } from './kepala/kepala'
import { dariPeta, kenaliTabel, type Kenal } from './kepala/pilih'
import { RekapKelas } from './bukti/rekap-kelas'
import { RumusBaris } from './bukti/rumus-baris'
import { kolomUmum, type Rencana } from './kepala/rencana'
import { PembacaTabel } from './tabel'
import type { BarisBerkas, PetaKolom } from './types'
import { macamKode } from './nilai/kode'
import { kosong } from './nilai/teks'

/** Rows of a sheet that are looked at for its head, and after a second head. */
const AWAL = 60
const ULANG = 6

export interface TabelLembar {
  rencana: Rencana
  pembaca: PembacaTabel
  ganda: KolomGanda
  dipilih: boolean
  /** first row of its head */
  nomor: number
}

/** One sheet: its first rows wait until its head is known, then every row is read as it comes. */
export class PembacaLembar {
  readonly rekap = new RekapKelas()
  readonly tabel: TabelLembar[] = []
  readonly awal: Baris[] = []
  kenal: Kenal | null = null
  lainJenis: Bentuk[] = []
  jumlahBaris = 0
  gabung: LembarBaca['gabung'] = []
  private tunggu: { baris: Baris; rumus: Set<number> | null }[] | null = []
  private readonly rumus = new RumusBaris()
  private tanpa = false

  /** @param dibaca whether its rows are wanted; else it is only looked at */
  constructor(readonly nomor: number, readonly nama: string, readonly tersembunyi: boolean, readonly dibaca: boolean, readonly ctx: Konteks) {}

  terima(baris: readonly BarisBaca[], rumus: readonly SelRumus[]): BarisBerkas[] {
    this.jumlahBaris += baris.length
    if (this.tanpa) return []
    this.rumus.tambah(rumus)
    const hasil: BarisBerkas[] = []
    for (const satu of baris) {
      for (const sendiri of this.rumus.sebelum(satu.nomor)) this.satu({ nomor: sendiri.nomor, sel: [] }, sendiri.kolom, hasil, false)
      this.satu(satu, this.rumus.ambil(satu.nomor), hasil, false)
    }
    return hasil
  }

  akhir(gabung: LembarBaca['gabung']): BarisBerkas[] {
    const hasil: BarisBerkas[] = []
    for (const sendiri of this.rumus.sebelum(Infinity)) this.satu({ nomor: sendiri.nomor, sel: [] }, sendiri.kolom, hasil, false)
    while (this.tunggu !== null && this.tunggu.length > 0) this.lepas(hasil)
    this.gabung = gabung
    for (const { pembaca } of this.tabel) pembaca.jumlah.akhir()
    return hasil
  }

  private satu(baris: Baris, rumus: Set<number> | null, hasil: BarisBerkas[], tanpaPeriksa: boolean): void {
    if (this.tunggu === null) return this.urai(baris, rumus, hasil, tanpaPeriksa)
    this.tunggu.push({ baris, rumus })
    if (this.tunggu.length >= (this.tabel.length === 0 ? AWAL : ULANG)) this.lepas(hasil)
  }

  private lepas(hasil: BarisBerkas[]): void {
    const tunggu = this.tunggu
    this.tunggu = null
    if (tunggu === null || tunggu.length === 0) return
    const baris = tunggu.map((satu) => satu.baris)
    const pertama = this.tabel.length === 0
    if (pertama) this.awal.push(...baris)
    const mulai = pertama ? this.cari(baris) : this.cariLagi(baris)
    for (const satu of tunggu.slice(mulai)) this.satu(satu.baris, satu.rumus, hasil, !pertama && satu === tunggu[0])
  }

  /** The head of the first table. @returns from where the rows are data */
  private cari(baris: readonly Baris[]): number {
    const { tempat } = this.ctx
    const peta = petaTangan(tempat.jawaban.bentuk, this.nomor)
    const sekitar = { tahun: tempat.tahun, jawaban: tempat.jawaban, judul: bacaJudul(baris.slice(0, tebakKepala(baris)?.awal ?? 0).map(({ sel }) => sel), this.nama), contoh: [] }
    const tangan = peta ? dariPeta(peta, baris, null, sekitar) : null
    this.kenal = tangan ? { rencana: tangan, lain: [] } : kenaliTabel(baris, this.nama, tempat)
    if (this.kenal.rencana === null) {
      this.tanpa = true
      return baris.length
    }
    this.lainJenis = this.kenal.lain
    return this.pasang(this.kenal.rencana, baris)
  }

  private pasang(rencana: Rencana, baris: readonly Baris[]): number {
    const { jendela, judul, bentuk } = rencana
    const kepala = baris.filter(({ nomor }) => jendela.barisKepala.includes(nomor))
    const jawab = this.ctx.tempat.jawaban[`tabel:${this.nomor}`]
    const kolomUang = [...rencana.bulan.filter((i) => i >= 0), ...(bentuk.tambah === null ? [] : [rencana.kolom[bentuk.tambah] ?? -1])]
    for (const i of kolomUang) if (i >= 0) this.tebakAngka(i, baris.slice(jendela.mulai))
    const satuan = Number(this.ctx.tempat.jawaban.satuan ?? 1) || 1
    const bersatuan = judul.satuan > 0 || kolomUang.some((i) => (jendela.arti[i]?.satuan ?? 0) > 0)
    const semua = Number(this.ctx.tempat.jawaban.satuanBerkas ?? 1) || 1
    const pembaca = new PembacaTabel(rencana, this.ctx, this.nomor, this.rekap, bersatuan ? satuan : semua, kepala)
    if (this.dibaca) this.ctx.jenis ??= bentuk.jenis
    const dipilih = bentuk.jenis === this.ctx.jenis && (jawab === undefined || jawab.split(',').includes(String(this.tabel.length)))
    this.tabel.push({ rencana, pembaca, ganda: new KolomGanda(rencana), dipilih: dipilih && this.dibaca, nomor: jendela.barisKepala[0] ?? 1 })
    return jendela.mulai
  }

  /** The first rows mostly show how a column writes its numbers: a second reading is then not needed. */
  private tebakAngka(kolom: number, contoh: readonly Baris[]): void {
    const stat = new StatAngka()
    for (const { nomor, sel } of contoh) bacaUang(sel[kolom], 'indonesia', stat, nomor, kolom)
    if (stat.inggrisPasti > 0 && stat.indonesia === 0 && stat.dua === 0) this.ctx.andaian.cara[`${this.nomor}:${kolom}`] ??= 'inggris'
  }

  private cariLagi(baris: readonly Baris[]): number {
    const kenal = kenaliTabel(baris, this.nama, this.ctx.tempat)
    const lama = this.tabel.at(-1)
    if (kenal.rencana === null || kenal.rencana.jendela.awal !== 0 || !lama) {
      // a head, but of nothing that is known: what stands under it stands in other columns
      const kepala = baris[0]
      if (lama && kepala && kolomUmum(kepala.sel.map((satu) => artiKolom([String(satu ?? '')]))).size >= 2) lama.pembaca.asing = kepala.nomor
      return 0
    }
    for (const bidang of ['unitKode', 'unitNama', 'subKode', 'subNama', 'bulan', 'tahun', 'satuan', 'sampai'] as const) Object.assign(kenal.rencana.judul, { [bidang]: lama.rencana.judul[bidang] })
    return this.pasang(kenal.rencana, baris)
  }

  private urai(baris: Baris, rumus: Set<number> | null, hasil: BarisBerkas[], tanpaPeriksa: boolean): void {
    const kini = this.tabel.at(-1)
    if (!kini) return
    if (!tanpaPeriksa && this.mungkinKepala(baris.sel, kini)) {
      this.tunggu = [{ baris, rumus }]
      return
    }
    if (kini.ganda.isi.length > 0) kini.ganda.baris(baris)
    if (!kini.dipilih && this.dibaca) return
    for (const satu of kini.pembaca.urai(baris, rumus)) if (this.dibaca) hasil.push(satu)
  }

  /** Another head among the rows: words in three columns, two of them known. */
  private mungkinKepala(sel: readonly NilaiBaca[], { rencana, pembaca }: TabelLembar): boolean {
    const isi = sel[rencana.kolom.rekening ?? rencana.kolom.kodeUnit ?? rencana.kolom.namaUnit ?? 0]
    if (typeof isi !== 'string') return false
    const c = isi.charCodeAt(0)
    if (c >= 48 && c <= 57) return false
    const kata = sel.filter((satu) => !kosong(satu))
    if (kata.length < 3 || !kata.every((satu) => typeof satu === 'string' && satu.length < 80 && /[a-z]{2}/i.test(satu))) return false
    return kolomUmum(sel.map((satu) => artiKolom([String(satu ?? '')]))).size >= 1 && !pembaca.isKepala(sel)
  }

  /** Among the rows of a sheet without a known table: those with an account and an amount, as a table has them. */
  get barisBerangka(): number {
    if (this.tabel.length > 0) return 0
    return this.awal.filter(({ sel }) => {
      const k = sel.findIndex((isi) => typeof isi === 'string' && /^['"]?[5](?:\.\d+){3,}\.?(?:\s|$)/.test(isi.trim()))
      return k >= 0 && sel.some((isi, i) => i !== k && (typeof isi === 'number' ? Math.abs(isi) > 0 : typeof isi === 'string' && /^\(?(?:rp\.?\s*)?\d[\d.,]*\)?$/i.test(isi.trim()) && macamKode(isi.trim()) !== 'REKENING' && !/^\d(?:\.\d\d)+/.test(isi.trim())))
    }).length
  }

  get jendela(): Jendela | null {
    return this.kenal === null ? null : this.kenal.rencana === null ? this.kenal.jendela : this.kenal.rencana.jendela
  }
}

/** Columns mapped by hand for this sheet, from the answer to the question "bentuk"; what is no mapping is passed over. */
function petaTangan(jawaban: string | undefined, lembar: number): PetaKolom | null {
  if (jawaban === undefined) return null
  try {
    const peta = JSON.parse(jawaban) as Partial<PetaKolom> | null
    const sah = peta !== null && typeof peta.jenis === 'string' && Array.isArray(peta.barisKepala) && typeof peta.kolom === 'object' && peta.kolom !== null
    return sah && peta.lembar === lembar && Object.values(peta.kolom ?? {}).every((i) => Number.isInteger(i) && i >= 0) ? (peta as PetaKolom) : null
  } catch {
    return null
  }
}
