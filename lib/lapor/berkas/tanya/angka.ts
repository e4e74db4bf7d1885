import type { Konteks } from '../konteks'
import type { PembacaLembar } from '../lembar'
import type { Pertanyaan } from '../types'
import { huruf, kutip } from '../nilai/teks'
import { sebutSen } from '../nilai/uang'

/** What the spelling of numbers and dates leaves open, decided a column at a time, and the dates for the whole file. */
export interface HasilEjaan {
  ulang: boolean
  ditolak: string | null
  tanya: Pertanyaan[]
}

function ejaanAngka(ctx: Konteks, hasil: HasilEjaan): void {
  const { jawaban } = ctx.tempat
  for (const [kunci, { stat, kolom, kepala, cara }] of ctx.angka) {
    const nama = `Kolom ${huruf(kolom)}${kepala === '' ? '' : ` ${kutip(kepala)}`}`
    if (stat.inggris > 0 && stat.dua > 0) {
      const isi = stat.contohDua.split(' ')[0] ?? ''
      hasil.ditolak ??= `${nama} ditulis dengan dua cara: ${stat.contohInggris} hanya terbaca dengan titik desimal, sedangkan ${stat.contohDua} dapat berarti ${isi} atau ${isi.replace('.', ',')}. Samakan penulisan angkanya (ribuan dengan titik, desimal dengan koma), lalu unggah lagi.`
    } else if (stat.inggris > 0 && stat.indonesia === 0 && cara === 'indonesia' && jawaban[`angka:${kunci}`] === undefined) {
      if (stat.inggrisPasti > 0) {
        ctx.andaian.cara[kunci] = 'inggris'
        hasil.ulang = true
      } else if (/^\d{1,3}(?:,\d{3})+ /.test(stat.contohInggris)) {
        hasil.tanya.push({
          kunci: `angka:${kunci}`, judul: 'Koma pada angka berarti ribuan?', cara: 'pilih', uraian: `${nama} berisi angka seperti ${stat.contohInggris}. Tidak ada angka lain di kolom itu yang membuktikan artinya.`,
          pilihan: [{ nilai: 'inggris', nama: 'Ya, koma memisahkan ribuan', akibat: `${stat.contohInggris} dibaca ${(stat.contohInggris.split(' ')[0] ?? '').replaceAll(',', '.')}` }, { nilai: 'indonesia', nama: 'Bukan: baris-baris itu tidak terbaca' }],
        })
      }
    }
    if (stat.angka > 0 && stat.angkaBesar === 0 && stat.teksRibu > 0 && stat.contohKecil !== '' && jawaban[`ribuan:${kunci}`] === undefined) {
      hasil.tanya.push({
        kunci: `ribuan:${kunci}`, judul: 'Angka kecil di kolom ini kehilangan ribuannya?', cara: 'pilih',
        uraian: `${nama} berisi teks seperti ${stat.contohIndonesia} dan angka seperti ${stat.contohKecil}. Excel berbahasa Inggris membaca "500.000" sebagai 500.`,
        pilihan: [{ nilai: 'kali1000', nama: 'Ya, angka kecil itu dikali seribu' }, { nilai: 'asis', nama: 'Tidak, angkanya benar begitu' }],
      })
    }
  }
}

function ejaanTanggal(ctx: Konteks, hasil: HasilEjaan): void {
  const { tanggal, andaian, tempat: { jawaban } } = ctx
  if (jawaban.tanggal === undefined && tanggal.bulanDulu > 0) {
    if (tanggal.hariDulu === 0) {
      if (andaian.urutan === null) hasil.ulang = true
      andaian.urutan = 'bulan-hari'
    } else {
      hasil.tanya.push({
        kunci: 'tanggal', judul: 'Urutan tanggal di berkas ini?', cara: 'pilih',
        uraian: `Tanggal ditulis dengan dua urutan: ${tanggal.contohHariDulu} (hari/bulan) dan ${tanggal.contohBulanDulu} (bulan/hari). Baris yang tidak menurut urutan terpilih menjadi tidak terbaca.`,
        pilihan: [{ nilai: 'hari-bulan', nama: 'hari/bulan/tahun' }, { nilai: 'bulan-hari', nama: 'bulan/hari/tahun' }],
      })
    }
  }
  if (jawaban['tanggal-tukar'] === undefined && tanggal.asli > 0 && tanggal.asliLewat12 === 0 && tanggal.hariDulu > 0 && tanggal.dua === 0 && tanggal.bulanDulu === 0) {
    hasil.tanya.push({
      kunci: 'tanggal-tukar', judul: 'Hari dan bulan tertukar oleh Excel?', cara: 'pilih',
      uraian: `Sebagian tanggal berupa teks (${tanggal.contohHariDulu}), sebagian tanggal Excel yang harinya tidak pernah di atas 12: begitulah berkas yang dibuka di Excel berbahasa Inggris.`,
      pilihan: [{ nilai: 'tukar', nama: 'Ya, tukar hari dan bulannya' }, { nilai: 'asis', nama: 'Tidak, tanggalnya benar' }],
    })
  }
}

export function periksaEjaan(ctx: Konteks): HasilEjaan {
  const hasil: HasilEjaan = { ulang: false, ditolak: null, tanya: [] }
  ejaanAngka(ctx, hasil)
  ejaanTanggal(ctx, hasil)
  return hasil
}

/** A line among the rows or below them says so: whether it holds for the whole file only a person knows. */
export function tanyaSatuanLain(ctx: Konteks, jumlah: number): Pertanyaan[] {
  const lain = ctx.satuanLain
  if (lain === null || lain.satuan <= 1 || ctx.tempat.jawaban.satuanBerkas !== undefined) return []
  return [{
    kunci: 'satuanBerkas', judul: 'Semua angka di berkas bukan rupiah penuh?', cara: 'pilih',
    uraian: `Baris ${lain.nomor} menyebut satuan ${lain.satuan.toLocaleString('id-ID')} rupiah. Bila itu hanya untuk sebagian angka, pisahkan dulu berkasnya.`,
    pilihan: [{ nilai: String(lain.satuan), nama: `Ya, kalikan ${lain.satuan.toLocaleString('id-ID')}`, akibat: `Jumlahnya ${sebutSen(jumlah * lain.satuan)}` }, { nilai: '1', nama: 'Tidak, angkanya rupiah penuh', akibat: `Jumlahnya ${sebutSen(jumlah)}` }],
  }]
}

/** "(dalam ribuan rupiah)": confirmed once, with both readings. */
export function tanyaSatuan(lembar: readonly PembacaLembar[], ctx: Konteks): Pertanyaan[] {
  const tabel = lembar.filter(({ dibaca }) => dibaca).flatMap((satu) => satu.tabel.filter(({ dipilih }) => dipilih).map(({ rencana }) => ({ rencana, jumlah: satu.rekap.nilaiAngka })))
  const satuan = Math.max(0, ...tabel.flatMap(({ rencana: { judul, jendela } }) => [judul.satuan, ...jendela.arti.filter(({ persen }) => !persen).map((arti) => arti.satuan)]))
  if (satuan <= 1 || ctx.tempat.jawaban.satuan !== undefined) return []
  const jumlah = tabel.reduce((total, satu) => total + satu.jumlah, 0)
  const kata = satuan === 1_000 ? 'ribuan' : satuan === 1_000_000 ? 'jutaan' : 'miliaran'
  return [{
    kunci: 'satuan', judul: `Angka di berkas dalam ${kata} rupiah?`, cara: 'pilih', uraian: `Berkas menyebut "dalam ${kata} rupiah".`,
    pilihan: [{ nilai: String(satuan), nama: `Ya, kalikan ${satuan.toLocaleString('id-ID')}`, akibat: `Jumlahnya ${sebutSen(jumlah * satuan)}` }, { nilai: '1', nama: 'Tidak, angkanya rupiah penuh', akibat: `Jumlahnya ${sebutSen(jumlah)}` }],
  }]
}
