import type { NilaiBaca } from '@/lib/dasar/buku/types'
import type { BacaTempat, Tempat } from '../nilai/baca-tempat'
import type { BacaWaktu } from '../nilai/baca-waktu'
import { bacaLabel } from '../kepala/judul'
import type { Baris } from '../kepala/kepala'
import { macamKode, type Kode, type MacamKode } from '../nilai/kode'
import { idBaris, type Konteks } from '../konteks'
import { bacaPersen, type Persen } from '../nilai/persen'
import type { RekapKelas } from './rekap-kelas'
import type { Rencana } from '../kepala/rencana'
import { isKataJumlah, SEBAB } from './sebab'
import type { BarisBerkas } from '../types'
import { cap, kosong, namaSel, teks } from '../nilai/teks'
import { tulisSen } from '../nilai/uang'

/** The table to which the rows belong, as far as it is needed here. */
interface TabelKini {
  rencana: Rencana
  lembar: number
  rekap: RekapKelas
  waktu: BacaWaktu
  isKepala(sel: readonly NilaiBaca[]): boolean
}
type Bulanan = { bulan: number; nilai: Persen }[]

const GABUNGAN = 'bukan sub-kegiatan: persen gabungan tidak dibaca'
const RINCIAN = 'rincian rekening: persen dibaca per sub-kegiatan'
const isGabungan = (macam: MacamKode | null, kata: string): boolean => (macam !== null && macam !== 'SUB') || isKataJumlah(kata) || /^\W*rata\W*rata/i.test(kata)

/** Rows of a table of percentages: one figure per sub-kegiatan and month. Nothing is added up, and sums of the file are left out by name. */
export class BarisPersen {
  constructor(private readonly tabel: TabelKini, private readonly ctx: Konteks, private readonly tempat: BacaTempat) {}

  private sel({ nomor, sel, persen = [] }: Baris, kolom: number, rumus: ReadonlySet<number> | null): Persen {
    const isi = sel[kolom]
    const nama = namaSel(nomor, kolom)
    if (rumus?.has(kolom) && (isi === undefined || isi === null)) return { pesan: `${nama} berisi rumus tanpa nilai tersimpan. Buka berkas di Excel, simpan ulang agar hasil rumusnya ikut tersimpan, lalu unggah lagi.` }
    const { stat, skala } = this.ctx.statPersen(this.tabel.lembar)
    return bacaPersen(isi, persen.includes(kolom), skala, stat, nama)
  }

  private nilai(baris: Baris, rumus: ReadonlySet<number> | null): Bulanan {
    const { bulan, kolom, bentuk } = this.tabel.rencana
    const satu = kolom[bentuk.tambah ?? '']
    const semua = bulan.length > 0 ? bulan.flatMap((k, b) => (k < 0 ? [] : [{ bulan: b, kolom: k }])) : satu === undefined ? [] : [{ bulan: 0, kolom: satu }]
    return semua.map((k) => ({ bulan: k.bulan, nilai: this.sel(baris, k.kolom, rumus) })).filter(({ nilai }) => nilai !== null)
  }

  private buat(kelas: BarisBerkas['kelas'], nomor: number, tempat: Tempat | null, subKode: string, bulan: number, nilai: number, sebab: string | null): BarisBerkas {
    this.tabel.rekap.tambah(nomor, kelas, sebab, 0)
    return {
      lembar: this.tabel.lembar, nomor, bulan, unitKode: tempat?.unitKode ?? '', unitNama: tempat?.unitNama ?? '', subKode, rekening: '', sumber: '', dokumen: '',
      nilai: tulisSen(nilai), kurang: '0.00', kelas, sebab,
    }
  }

  /** The sub-kegiatan of the row itself; '' where it names none: what stands above it is another row's. */
  private subKode(kode: Kode, macam: MacamKode | null, tempat: Tempat): string {
    if (macam === 'SUB') return kode.kode
    const { kolom } = this.tabel.rencana
    return (kolom.sub === undefined && kolom.namaSub === undefined) || tempat.turun.includes('sub') || isGabungan(macam, '') ? '' : tempat.subKode
  }

  urai(baris: Baris, rumus: ReadonlySet<number> | null, kode: Kode): BarisBerkas[] {
    const { nomor, sel } = baris
    const { judul, kolom } = this.tabel.rencana
    if (this.tabel.isKepala(sel)) return [this.buat('LEWAT', nomor, null, '', 0, 0, SEBAB.kepala)]
    const nilai = this.nilai(baris, rumus)
    const macam = kode.kode === '' ? null : macamKode(kode.kode)
    if (macam === null && nilai.length === 0 && bacaLabel(sel, judul)) {
      this.tempat.ganti()
      return [this.buat('LEWAT', nomor, null, '', 0, 0, SEBAB.judul)]
    }
    if (macam === 'SUB') {
      const nama = kode.nama || teks(sel[kolom.namaSub ?? kolom.namaRekening ?? -1])
      if (nama !== '') this.ctx.kode.tambah('SUB', kode.kode, nama, '')
    }
    const tempat = this.tempat.baca(sel)
    const subKode = this.subKode(kode, macam, tempat)
    if (nilai.length === 0) return [this.buat('LEWAT', nomor, tempat, subKode, 0, 0, subKode === '' ? SEBAB.judul : SEBAB.tanpaAngka)]
    const kata = teks(sel.find((satu) => !kosong(satu)))
    if (kode.rusak !== null) return [this.buat('RUSAK', nomor, tempat, subKode, 0, 0, kode.rusak)]
    if (subKode === '' || isKataJumlah(kata)) {
      const lewat = macam === 'REKENING' ? RINCIAN : isGabungan(macam, kata) ? GABUNGAN : null
      return [this.buat(lewat === null ? 'RUSAK' : 'LEWAT', nomor, tempat, '', 0, 0, lewat ?? 'Tanpa kode sub-kegiatan.')]
    }
    return this.angka(baris, nilai, tempat, subKode)
  }

  private angka({ nomor, sel }: Baris, nilai: Bulanan, tempat: Tempat, subKode: string): BarisBerkas[] {
    const id = idBaris(this.tabel.lembar, nomor)
    // sheets that hold the same are known by this
    const kunci = cap(`${tempat.unitKode}|${tempat.unitNama}|${subKode}|${nilai.map((satu) => `${satu.bulan}=${JSON.stringify(satu.nilai)}`).join(',')}`)
    if (!this.ctx.dilihat.has(kunci)) this.ctx.dilihat.set(kunci, id)
    if (tempat.turun.includes('unit')) this.ctx.catatTurun('unit', this.tabel.lembar, nomor, 0)
    const kapan = this.tabel.rencana.bulan.length > 0 ? null : this.tabel.waktu.baca(sel, false)
    if (kapan && 'pesan' in kapan) return [this.buat('RUSAK', nomor, tempat, subKode, 0, 0, kapan.pesan)]
    return nilai.map((satu) => {
      const bulan = kapan?.bulan ?? satu.bulan
      return typeof satu.nilai === 'number'
        ? this.buat('ANGKA', nomor, tempat, subKode, bulan, satu.nilai, null)
        : this.buat('RUSAK', nomor, tempat, subKode, bulan, 0, satu.nilai?.pesan ?? '')
    })
  }
}
